import type { Facts } from '../../facts';
import type { Attestation, AttestationId, Records } from '../../facts/records';
import type { Message } from '../../loc/message';
import type { CheckResult, Finding } from '../check';
import { finding } from './finding';
import { needsPerson, pass } from './results';
import { isAfter } from './time';
import { whenRead } from './unread';

/** What a named person said about this point; the newest word counts. */
export function attestationOf(records: Records, id: AttestationId): Attestation | 'open' {
  return records.attestations
    .filter((each) => each.id === id)
    .reduce<Attestation | 'open'>((last, each) => (last === 'open' || isAfter(each.at, last.at) ? each : last), 'open');
}

/** One point, open or attested; `extra` names the person. Never called verified. */
export function attestationFinding(records: Records, id: AttestationId): Finding {
  const said = attestationOf(records, id);
  const { by, at } = said === 'open' ? { by: '', at: '' } : said;
  return finding('attestation', id, '', by, { key: 'finding.attestation', values: { id, by, at } });
}

/** "Attested by … on …" for one point, or for the last of several. */
export function attestedMessage(records: Records, ids: readonly AttestationId[]): Message | 'open' {
  const said = ids.map((id) => attestationOf(records, id));
  const last = said.reduce((a, b) => (a === 'open' || b === 'open' ? 'open' : isAfter(b.at, a.at) ? b : a));
  if (last === 'open') {
    return 'open';
  }
  return ids.length === 1
    ? { key: 'attested.one', values: { by: last.by, at: last.at } }
    : { key: 'attested.all', values: { count: ids.length, by: last.by, at: last.at } };
}

/** Judges what only people can know: it passes once each point is attested, and says by whom. */
export function judgeAttested(facts: Facts, ids: readonly AttestationId[], open: Message): CheckResult {
  return whenRead(facts, ['records'], ({ records }) => {
    const findings = ids.map((id) => attestationFinding(records, id));
    const message = attestedMessage(records, ids);
    return message === 'open' ? needsPerson(open, findings) : pass(message, findings);
  });
}
