import { RESTORABLE_DAYS } from '../../facts/deletedUsers';
import { defineCheck } from '../lib/defineCheck';
import { finding } from '../lib/finding';
import { pass } from '../lib/results';
import { DAY, isAfter, plus } from '../lib/time';
import { whenRead } from '../lib/unread';

/** Who was deleted lately and can be restored, and until when. */
export const U05 = defineCheck({
  id: 'U05',
  step: 'users',
  weight: 'I',
  effort: 'small',
  needs: ['deletedUsers', 'session'],
  actions: [
    { kind: 'step', step: 'users' },
    { kind: 'portal', page: 'deletedUsers' }
  ],
  docs: 'https://learn.microsoft.com/entra/fundamentals/users-restore',
  judge: (facts) =>
    whenRead(facts, ['deletedUsers', 'session'], ({ deletedUsers, session }) => {
      const findings = deletedUsers.items.map(({ id, displayName, userPrincipalName, deletedAt }) => {
        const until = plus(deletedAt, RESTORABLE_DAYS * DAY);
        return finding(
          'deletedUser', id, displayName, userPrincipalName,
          isAfter(until, session.now) ? { key: 'check.U05.restorable', values: { until } } : { key: 'check.U05.over' }
        );
      });
      return deletedUsers.total === 0
        ? pass({ key: 'check.U05.none' })
        : pass({ key: 'check.U05.some', values: { count: deletedUsers.total } }, findings);
    })
});
