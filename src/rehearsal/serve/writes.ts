import type { Exchange, Handler } from '../exchange';
import { json, noContent } from '../http/answer';
import { notFound, refuse } from '../http/refusal';
import { pick } from '../odata/select';
import { USER_DEFAULTS } from '../odata/entityTypes';
import type { RawUser } from '../state';
import { iso, purged } from '../tenant/lifecycle';
import { AUTHENTICATION_POLICY_ADMINISTRATOR, globalAdministrators } from '../tenant/roles';
import { needAuthority, needRole, refuseSynced } from './authority';
import { onlyProperty, refuseValue } from './body';
import { deletedUserOf } from './deletedItems';

/** By id or by user principal name, as it is now. */
function userOf({ tenant, parameters }: Exchange): RawUser {
  const id = parameters.id ?? '';
  return tenant.users.get(id) ?? tenant.users.find(id) ?? notFound(id);
}

/** Soft delete: restorable for 30 days, memberships and roles are kept. @see https://learn.microsoft.com/graph/api/user-delete */
export const deleteUser: Handler = (exchange) => {
  const { tenant, caller, now, violate } = exchange;
  const user = userOf(exchange);
  needAuthority(exchange, user.id);
  refuseSynced(exchange, user);
  const wasAdministrator = globalAdministrators(tenant).includes(user.id);
  tenant.users.remove(user.id);
  tenant.deletedUsers.put({ ...user, deletedDateTime: iso(now) });
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

/** Gone for good. @see https://learn.microsoft.com/graph/api/directory-deleteditems-delete */
export const purgeDeletedItem: Handler = (exchange) => {
  const user = deletedUserOf(exchange, exchange.now);
  needAuthority(exchange, user.id);
  exchange.tenant.deletedUsers.put(purged(user));
  return noContent();
};

/** Sign-in on or off; nothing else of a user is changed here. @see https://learn.microsoft.com/graph/api/user-update */
export const setUserSignIn: Handler = (exchange) => {
  const { tenant, caller, violate } = exchange;
  const user = userOf(exchange);
  const accountEnabled = onlyProperty(exchange, 'accountEnabled');
  if (typeof accountEnabled !== 'boolean') {
    return refuseValue('accountEnabled');
  }
  needAuthority(exchange, user.id);
  refuseSynced(exchange, user);
  tenant.users.put({ ...user, accountEnabled });
  if (user.id === caller.userId) {
    violate('changedCaller', user.id);
  }
  return noContent();
};

/** Beta only. @see https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta */
export const disableUserMfa: Handler = (exchange) => {
  const { tenant, caller, violate } = exchange;
  const { id } = userOf(exchange);
  const state = onlyProperty(exchange, 'perUserMfaState');
  if (state !== 'disabled' && state !== 'enabled' && state !== 'enforced') {
    return refuseValue('perUserMfaState');
  }
  needRole(exchange, AUTHENTICATION_POLICY_ADMINISTRATOR);
  tenant.settings.perUserMfa[id] = state;
  if (id === caller.userId) {
    violate('changedCaller', id);
  }
  return noContent();
};
