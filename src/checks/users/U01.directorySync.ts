import type { Wait } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { userFinding } from '../lib/people';
import { blocks, pass, waiting } from '../lib/results';
import { isAfter, plus } from '../lib/time';
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
    if (organization !== 'unread' && organization.directorySync === 'on') {
      return blocks({ key: 'check.U01.on', values: { lastSyncAt: organization.lastSyncAt } }, findings, [
        wait(now, plus(now, LENGTH), 'afterAction')
      ]);
    }
    return whenRead(
      facts,
      ['organization', 'users', 'session'],
      ({ organization: { lastSyncAt }, users }) => {
        if (synced.length > 0) {
          // Graph does not tell when sync was switched off: never before the last sync, so the wait ends here at the earliest.
          const until = plus(lastSyncAt === '' ? now : lastSyncAt, LENGTH);
          return isAfter(until, now)
            ? waiting({ key: 'check.U01.waiting', values: { count: synced.length, until } }, findings, [
                wait(lastSyncAt === '' ? now : lastSyncAt, until, 'running')
              ])
            : blocks({ key: 'check.U01.overdue', values: { count: synced.length } }, findings);
        }
        return users.extent === 'sample' ? couldNotCheck('notReadYet', ['users']) : pass({ key: 'check.U01.pass' });
      },
      findings
    );
  }
});

function wait(from: string, until: string, state: Wait['state']): Wait {
  return { rule: 'syncOff72h', name: '', from, until, state, basis: 'rule' };
}
