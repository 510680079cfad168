import type { Exchange } from '../exchange';
import { refuse } from '../http/refusal';
import { hasScope, refusePrivileges } from '../http/scopes';
import type { RawUser } from '../state';
import { isSyncOn } from '../tenant/lifecycle';
import {
  GLOBAL_ADMINISTRATOR,
  isPrivileged,
  PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
  tenantRolesOf,
  USER_ADMINISTRATOR
} from '../tenant/roles';

/** One of these roles, or Global Administrator. */
export function needRole({ tenant, caller, now }: Exchange, ...accepted: readonly string[]): void {
  const roles = tenantRolesOf(tenant, caller.userId, now);
  if (![GLOBAL_ADMINISTRATOR, ...accepted].some((role) => roles.has(role))) {
    refusePrivileges();
  }
}

/**
 * Whether the signed-in person may change, delete or restore this user, with this application.
 * @see https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions
 */
export function needAuthority(exchange: Exchange, userId: string): void {
  needRole(exchange, PRIVILEGED_AUTHENTICATION_ADMINISTRATOR, USER_ADMINISTRATOR);
  const { tenant, caller, now } = exchange;
  const roles = tenantRolesOf(tenant, caller.userId, now);
  const highest = roles.has(GLOBAL_ADMINISTRATOR) || roles.has(PRIVILEGED_AUTHENTICATION_ADMINISTRATOR);
  if (isPrivileged(tenant, userId) && !(highest && hasScope(caller, 'Directory.AccessAsUser.All'))) {
    refusePrivileges();
  }
}

/** What comes from a directory on the premises is changed there. */
export function refuseSynced({ tenant, now }: Exchange, user: RawUser): void {
  if (user.onPremisesSyncEnabled === true && isSyncOn(tenant, now)) {
    refuse(
      400,
      'Request_BadRequest',
      'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.'
    );
  }
}
