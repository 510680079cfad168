import type { Exchange, Handler } from '../exchange';
import { json, noContent } from '../http/answer';
import { notFound, refuse } from '../http/refusal';
import { hasScope, refusePrivileges } from '../http/scopes';
import { pick } from '../odata/select';
import { USER_DEFAULTS } from '../odata/entityTypes';
import type { RawUser } from '../state';
import { isSyncOn } from '../tenant/lifecycle';
import {
  GLOBAL_ADMINISTRATOR,
  globalAdministrators,
  isPrivileged,
  PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
  tenantRolesOf,
  USER_ADMINISTRATOR
} from '../tenant/roles';
import { deletedUserOf } from './deletedItems';

/**
 * Whether the signed-in person may delete or restore this user, with this application.
 * @see https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions
 */
function needAuthority({ tenant, caller, now }: Exchange, userId: string): void {
  const roles = tenantRolesOf(tenant, caller.userId, now);
  const highest = roles.has(GLOBAL_ADMINISTRATOR) || roles.has(PRIVILEGED_AUTHENTICATION_ADMINISTRATOR);
  if (!highest && !roles.has(USER_ADMINISTRATOR)) {
    refusePrivileges();
  }
  if (isPrivileged(tenant, userId) && !(highest && hasScope(caller, 'Directory.AccessAsUser.All'))) {
    refusePrivileges();
  }
}

/** Soft delete: restorable for 30 days, memberships and roles are kept. @see https://learn.microsoft.com/graph/api/user-delete */
export const deleteUser: Handler = (exchange) => {
  const { tenant, caller, parameters, now, violate } = exchange;
  const id = parameters.id ?? '';
  const user = tenant.users.get(id) ?? tenant.users.find(id) ?? notFound(id);
  needAuthority(exchange, user.id);
  if (user.onPremisesSyncEnabled === true && isSyncOn(tenant, now)) {
    refuse(
      400,
      'Request_BadRequest',
      'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.'
    );
  }
  const wasAdministrator = globalAdministrators(tenant).includes(user.id);
  tenant.users.remove(user.id);
  tenant.deletedUsers.put({ ...user, deletedDateTime: `${new Date(now).toISOString().slice(0, 19)}Z` });
  if (user.id === caller.userId) {
    violate('deletedCaller', user.id);
  }
  if (wasAdministrator && globalAdministrators(tenant).length === 0) {
    violate('deletedLastGlobalAdministrator', user.id);
  }
  return noContent();
};

/** @see https://learn.microsoft.com/graph/api/directory-deleteditems-restore */
export const restoreDeletedItem: Handler = (exchange) => {
  const { tenant, request, now } = exchange;
  const { deletedDateTime: _, ...user } = deletedUserOf(exchange, now);
  needAuthority(exchange, user.id);
  if (tenant.users.find(user.userPrincipalName) !== undefined) {
    refuse(
      400,
      'Request_BadRequest',
      'Another object with the same value for property userPrincipalName already exists.'
    );
  }
  const restored: RawUser = user;
  tenant.deletedUsers.remove(user.id);
  tenant.users.put(restored);
  return json({
    '@odata.context': `${tenant.settings.graphOrigin}/${request.version}/$metadata#directoryObjects/$entity`,
    '@odata.type': '#microsoft.graph.user',
    ...pick(restored, USER_DEFAULTS)
  });
};
