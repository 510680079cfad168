import { aPlan, anItem } from '../../run/testing/samples';
import { TASK_IDS } from '../../steps';
import { orderOf, undoOrder } from './orderOf';

const KEEPING = { keptAdminId: 'kept', rules: [{ kind: 'exact', value: 'x@contoso.com' }] } as const;

describe('the order behind a plan', () => {
  it.each(TASK_IDS)('%s can be planned again from its journal', async (task) => {
    const plan = { ...(await aPlan({ items: [anItem({ id: 'a' }), anItem({ id: 'b' })] })), task };
    const order = orderOf(plan, KEEPING);
    expect(order.task).toBe(task);
    expect(JSON.stringify(order.choice)).toBe(
      {
        deleteUsers: JSON.stringify(KEEPING),
        blockSignIn: JSON.stringify(KEEPING),
        restoreUsers: '{"ids":["a","b"]}',
        allowSignIn: '{"ids":["a","b"]}',
        purgeUsers: '{"ids":["a","b"]}',
        releaseDomains: '{"domains":["a","b"]}',
        turnOffSync: '"none"',
        deleteStandByAdmin: '"none"',
        disableMfa: '"none"',
        makeInitialDomainDefault: '"none"',
        makeDomainsManaged: '"none"',
        deleteServicePrincipals: '"none"',
        deleteApplications: '"none"',
        revokeOwnGrants: '"none"',
        deleteOwnPrincipal: '"none"'
      }[task]
    );
  });
});

describe('what is offered to be undone', () => {
  it('is a deletion and a block, with exactly the ids; an undo is not undone in turn, and a purge never', () => {
    expect(undoOrder('deleteUsers', ['a'])).toEqual({ task: 'restoreUsers', choice: { ids: ['a'] } });
    expect(undoOrder('deleteStandByAdmin', ['a'])).toEqual({ task: 'restoreUsers', choice: { ids: ['a'] } });
    expect(undoOrder('blockSignIn', ['a'])).toEqual({ task: 'allowSignIn', choice: { ids: ['a'] } });
    const others = TASK_IDS.filter((task) => !['deleteUsers', 'deleteStandByAdmin', 'blockSignIn'].includes(task));
    expect(others.filter((task) => undoOrder(task, ['a']) !== 'none')).toEqual([]);
  });
});
