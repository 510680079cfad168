import { allowSignIn } from './allowSignIn';
import { blockSignIn } from './blockSignIn';
import { deleteApplications } from './deleteApplications';
import { deleteOwnPrincipal } from './deleteOwnPrincipal';
import { deleteServicePrincipals } from './deleteServicePrincipals';
import { deleteStandByAdmin } from './deleteStandByAdmin';
import { deleteUsers } from './deleteUsers';
import { disableMfa } from './disableMfa';
import { makeDomainsManaged } from './makeDomainsManaged';
import { makeInitialDomainDefault } from './makeInitialDomainDefault';
import { purgeUsers } from './purgeUsers';
import { releaseDomains } from './releaseDomains';
import { restoreUsers } from './restoreUsers';
import { revokeOwnGrants } from './revokeOwnGrants';
import type { Task } from './task';
import { turnOffSync } from './turnOffSync';
import type { TaskChoices, TaskId } from './taskId';

/** Every task that writes, by its id: what a journal names is found here again. */
export const TASKS: { readonly [Id in TaskId]: Task<TaskChoices[Id]> } = {
  turnOffSync,
  blockSignIn,
  allowSignIn,
  deleteUsers,
  restoreUsers,
  purgeUsers,
  deleteStandByAdmin,
  disableMfa,
  makeInitialDomainDefault,
  makeDomainsManaged,
  releaseDomains,
  deleteServicePrincipals,
  deleteApplications,
  revokeOwnGrants,
  deleteOwnPrincipal
};

export const TASK_IDS = Object.keys(TASKS) as readonly TaskId[];
