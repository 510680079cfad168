import type { Listing } from '../../facts/fact';
import type { User } from '../../facts/users';
import { defineCheck } from '../lib/defineCheck';
import { userFinding, whoRemains } from '../lib/people';
import { blocks, pass, waiting } from '../lib/results';
import { couldNotCheck, readOr, whenRead } from '../lib/unread';

const NOBODY: Listing<User> = { extent: 'whole', items: [], total: 0 };

/** Nobody is left but the acting admin, and the stand-by admin while the long waits last. */
export const U02 = defineCheck({
  id: 'U02',
  step: 'users',
  weight: 'B',
  effort: 'large',
  needs: ['users', 'me', 'records'],
  actions: [
    { kind: 'step', step: 'users' },
    { kind: 'portal', page: 'activeUsers' }
  ],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/close-your-account#step-1-delete-users',
  judge: (facts) => {
    const me = readOr(facts, 'me', { id: '' });
    const { standByAdminId } = readOr(facts, 'records', { standByAdminId: '' });
    const users = readOr(facts, 'users', NOBODY);
    const left = whoRemains(users, me.id, standByAdminId);
    // While the stand-by admin is unknown, one of those left may be them.
    const certain = facts.records.kind === 'read' ? left.count : left.count - 1;
    if (certain > 0) {
      const named = me.id === '' ? [] : left.others.map(userFinding);
      return blocks({ key: 'check.U02.blocks', values: { count: left.count, named: named.length } }, named);
    }
    return whenRead(facts, ['users', 'me', 'records'], (read) => {
      if (read.users.total === 0 && read.users.items.length === 0) {
        return couldNotCheck('malformed', ['users']);
      }
      switch (left.standBy) {
        case 'none':
        case 'gone':
          return read.users.extent === 'sample' ? couldNotCheck('notReadYet', ['users']) : pass({ key: 'check.U02.pass' });
        case 'present':
        case 'notListedYet': {
          const standBy = read.users.items.filter(({ id }) => id === standByAdminId);
          return waiting({ key: 'check.U02.standBy' }, standBy.map(userFinding), []);
        }
      }
    });
  }
});
