import type { Plan } from '../../run/plan/plan';
import type { DeleteUsersChoice } from '../../steps/deleteUsers';
import { TASKS } from '../../steps';
import type { TaskId, TaskOrder } from '../../steps/taskId';

/**
 * What was decided when a plan was made, as far as planning again needs it. Who stays is kept in this browser, and may
 * have been added to since; everything else stands in the plan itself.
 */
export function orderOf({ task, items }: Plan, keeping: DeleteUsersChoice): TaskOrder {
  const ids = items.map(({ id }) => id);
  switch (task) {
    case 'deleteUsers':
    case 'blockSignIn':
      return { task, choice: keeping };
    case 'restoreUsers':
    case 'allowSignIn':
    case 'purgeUsers':
      return { task, choice: { ids } };
    case 'releaseDomains':
      return { task, choice: { domains: ids } };
    case 'turnOffSync':
    case 'deleteStandByAdmin':
    case 'disableMfa':
    case 'makeInitialDomainDefault':
    case 'makeDomainsManaged':
    case 'deleteServicePrincipals':
    case 'deleteApplications':
    case 'revokeOwnGrants':
    case 'deleteOwnPrincipal':
      return { task, choice: 'none' };
  }
}

/**
 * What a person has decided in an order, in a form that can be compared. Objects that are only listed as they were read
 * are no decision: a fresh read may list others.
 */
export function decisionIn({ task, choice }: TaskOrder): string {
  switch (task) {
    case 'deleteUsers':
    case 'blockSignIn':
    case 'releaseDomains':
      return JSON.stringify(choice);
    case 'restoreUsers':
    case 'allowSignIn':
    case 'purgeUsers':
    case 'turnOffSync':
    case 'deleteStandByAdmin':
    case 'disableMfa':
    case 'makeInitialDomainDefault':
    case 'makeDomainsManaged':
    case 'deleteServicePrincipals':
    case 'deleteApplications':
    case 'revokeOwnGrants':
    case 'deleteOwnPrincipal':
      return 'none';
  }
}

/** What gives back what a task took from these objects; `none` where nothing here can. */
export function undoOrder(task: TaskId, ids: readonly string[]): TaskOrder | 'none' {
  const { undo } = TASKS[task];
  const by = undo.kind === 'reversible' ? undo.by : 'none';
  // What an undo took from nobody is not offered to be undone in turn: deleting and blocking have a choice of their own.
  return by === 'restoreUsers' || by === 'allowSignIn' ? { task: by, choice: { ids } } : 'none';
}
