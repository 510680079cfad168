import type { TaskOrder } from '../../../steps/taskId';
import type { FaultScript } from './faultScript';

/** What is ordered: everything that the tenant has at first (`ids`), but for what a rule keeps. */
export function orderOfScript({ task }: FaultScript, ids: readonly string[], protectedIds: ReadonlySet<string>): TaskOrder {
  const going = ids.filter((id) => !protectedIds.has(id));
  switch (task) {
    case 'deleteUsers':
    case 'blockSignIn':
      return { task, choice: { keptAdminId: '', rules: [...protectedIds].map((value) => ({ kind: 'exact', value })) } };
    case 'restoreUsers':
      return { task, choice: { ids: going } };
    case 'deleteServicePrincipals':
      return { task, choice: 'none' };
    case 'releaseDomains':
      return { task, choice: { domains: going } };
  }
}

/** Whom an order leaves out, by a rule or because it isn't chosen. Enterprise applications go without anybody's choice. */
export function leftOutOf({ task }: FaultScript, protectedIds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(task === 'deleteServicePrincipals' ? [] : protectedIds);
}
