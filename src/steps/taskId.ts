import type { AllowSignInChoice } from './allowSignIn';
import type { DeleteUsersChoice } from './deleteUsers';
import type { PurgeUsersChoice } from './purgeUsers';
import type { RestoreUsersChoice } from './restoreUsers';
import type { ReleaseDomainsChoice } from './sortDomains';

/** There is nothing to decide. */
export type NoChoice = 'none';

/** What a person decides for each task; `'none'` where there is nothing to decide. */
export interface TaskChoices {
  readonly turnOffSync: NoChoice;
  readonly blockSignIn: DeleteUsersChoice;
  readonly allowSignIn: AllowSignInChoice;
  readonly deleteUsers: DeleteUsersChoice;
  readonly restoreUsers: RestoreUsersChoice;
  readonly purgeUsers: PurgeUsersChoice;
  readonly deleteStandByAdmin: NoChoice;
  readonly disableMfa: NoChoice;
  readonly makeInitialDomainDefault: NoChoice;
  readonly makeDomainsManaged: NoChoice;
  readonly releaseDomains: ReleaseDomainsChoice;
  readonly deleteServicePrincipals: NoChoice;
  readonly deleteApplications: NoChoice;
  readonly revokeOwnGrants: NoChoice;
  readonly deleteOwnPrincipal: NoChoice;
}

/** Every task that writes. */
export type TaskId = keyof TaskChoices;

/** A task with the choice that belongs to it. */
export type TaskOrder = { readonly [Id in TaskId]: { readonly task: Id; readonly choice: TaskChoices[Id] } }[TaskId];
