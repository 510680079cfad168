import { emptyRecords } from '../../../facts/recordsStore';
import { scan } from '../../../facts/scan';
import { readFact } from '../../../facts/testing/factsWith';
import { rehearse } from '../../../facts/testing/rehearse';
import type { Speaker } from '../../../loc/speaker';
import type { Locale } from '../../../ports/host';
import type { ScenarioName } from '../../../rehearsal/scenarios';
import type { RunbookInput } from '../input';
import { runbookHtml } from '../runbook';
import { runbookInput } from '../runbookInput';

/** Reads a rehearsal tenant to its end, as the console does, and gives what its runbook is made of. */
export async function rehearsedInput(scenario: ScenarioName, locale: Locale): Promise<RunbookInput> {
  const { graph, clock, session } = rehearse(scenario);
  const tenantId = session.token.kind === 'read' ? session.token.tenantId : '';
  const { facts } = await scan({ graph, clock, session, records: readFact(emptyRecords(tenantId)) });
  if (facts.organization.kind === 'unread' || facts.me.kind === 'unread') {
    throw new Error('the rehearsal tenant could not be read');
  }
  const { organization, me } = facts;
  return runbookInput(facts, { tenant: organization.value, cloud: session.cloud, locale, now: session.now, who: me.value.displayName });
}

/** The runbook of the messy tenant, in the language of the speaker: the text of the file. */
export async function messyRunbook(words: Speaker, locale: Locale): Promise<string> {
  return runbookHtml(await rehearsedInput('messy', locale), words);
}
