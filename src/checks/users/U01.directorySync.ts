import type { SyncOffRecord } from '../../facts/records';
import type { CheckResult, Finding, Wait } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { userFinding } from '../lib/people';
import { blocks, pass, waiting } from '../lib/results';
import { isAfter, later, plus } from '../lib/time';
import { couldNotCheck, readOr, whenRead } from '../lib/unread';
import { WAIT_RULES } from '../waitRules';

const LENGTH = WAIT_RULES.syncOff72h.length;

/** Directory sync is off, and no user is marked as synced any more. */
export const U01 = defineCheck({
  id: 'U01',
  step: 'users',
  weight: 'B',
  effort: 'medium',
  needs: ['organization', 'users', 'session'],
  sharpens: ['records'],
  actions: [
    { kind: 'step', step: 'users' },
    { kind: 'portal', page: 'cloudSync' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization',
  judge: (facts) => {
    const organization = readOr(facts, 'organization', 'unread');
    const session = readOr(facts, 'session', 'unread');
    const now = session === 'unread' ? facts.organization.readAt : session.now;
    const synced = readOr(facts, 'users', { items: [] }).items.filter(({ source }) => source === 'synced');
    const findings = synced.map(userFinding);
    const { syncOff } = readOr(facts, 'records', { syncOff: { kind: 'notAsked' } as const });
    if (organization !== 'unread' && organization.directorySync === 'on') {
      // Without the service's time nobody can say that 72 hours are still running.
      return stillOn(organization.lastSyncAt, session === 'unread' ? { kind: 'notAsked' } : syncOff, now, findings);
    }
    return whenRead(
      facts,
      ['organization', 'users', 'session'],
      ({ organization: { lastSyncAt }, users }) => {
        if (synced.length > 0) {
          // Graph does not tell when sync was switched off: never before the last sync nor before it was asked for, so
          // the wait ends here at the earliest.
          const since = later(lastSyncAt, syncOff.kind === 'asked' ? syncOff.at : '');
          const from = since === '' ? now : since;
          const until = plus(from, LENGTH);
          return isAfter(until, now)
            ? waiting({ key: 'check.U01.waiting', values: { count: synced.length, until } }, findings, [
                wait(from, until, 'running')
              ])
            : blocks({ key: 'check.U01.overdue', values: { count: synced.length } }, findings);
        }
        return users.extent === 'sample' ? couldNotCheck('notReadYet', ['users']) : pass({ key: 'check.U01.pass' });
      },
      findings
    );
  }
});

/** On: nobody asked yet, somebody asked and the service takes its time, or it took too long. */
function stillOn(lastSyncAt: string, syncOff: SyncOffRecord, now: string, findings: readonly Finding[]): CheckResult {
  // Whatever was asked: it is on, so another 72 hours begin with the next attempt.
  const again = wait(now, plus(now, LENGTH), 'afterAction');
  if (syncOff.kind === 'notAsked') {
    return blocks({ key: 'check.U01.on', values: { lastSyncAt } }, findings, [again]);
  }
  const { way, by, at } = syncOff;
  const until = plus(at, LENGTH);
  return isAfter(until, now)
    ? waiting({ key: 'check.U01.asked', values: { by, at, until } }, findings, [wait(at, until, 'running')])
    : blocks({ key: 'check.U01.askedInVain', values: { way, by, at } }, findings, [again]);
}

function wait(from: string, until: string, state: Wait['state']): Wait {
  return { rule: 'syncOff72h', name: '', from, until, state, basis: 'rule' };
}
