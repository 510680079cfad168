import { defineCheck } from '../lib/defineCheck';
import { userFinding } from '../lib/people';
import { blocks, pass } from '../lib/results';
import { isAfter } from '../lib/time';
import { readOr, whenRead } from '../lib/unread';

/** The inventory was exported, counts everybody, and nothing was created since. Deletions since are the closing itself. */
export const P07 = defineCheck({
  id: 'P07',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: ['records', 'users'],
  actions: [{ kind: 'step', step: 'prepare' }],
  docs: 'https://learn.microsoft.com/microsoft-365/commerce/close-your-account#before-you-begin',
  judge: (facts) => {
    const records = readOr(facts, 'records', 'unread');
    if (records !== 'unread' && records.inventory.kind === 'none') {
      return blocks({ key: 'check.P07.none' });
    }
    return whenRead(facts, ['records', 'users'], ({ records: { inventory }, users }) => {
      if (inventory.kind === 'none') {
        return blocks({ key: 'check.P07.none' });
      }
      const newer = users.items.filter(({ createdAt }) => isAfter(createdAt, inventory.at));
      if (newer.length > 0 || users.total > inventory.users) {
        const values = { at: inventory.at, listed: inventory.users, now: users.total };
        return blocks({ key: 'check.P07.older', values }, newer.map(userFinding));
      }
      return pass({ key: 'check.P07.pass', values: { at: inventory.at, users: inventory.users } });
    });
  }
});
