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

/** Whom a plan of the script keeps by rules, as things stand. The other tasks know of no rules: what isn't chosen isn't planned. */
export function keptByRules({ task }: FaultScript, protectedIds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(task === 'deleteUsers' || task === 'blockSignIn' ? protectedIds : []);
}
