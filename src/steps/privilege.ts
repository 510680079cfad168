import type { Facts } from '../facts';
import { ROLE } from '../facts/roles';
import type { Authority } from './authority';

/**
 * What the acting admin needs beside the scope of a call when its target holds a role. `unknown`: it can't be read, and
 * Graph decides.
 * @see https://learn.microsoft.com/graph/api/resources/users#who-can-perform-sensitive-actions
 */
export interface Privilege {
  readonly accessAsUser: 'granted' | 'missing' | 'unknown';
  readonly role: 'enough' | 'notEnough' | 'unknown';
}

export const ACCESS_AS_USER = 'Directory.AccessAsUser.All';

/** Why a holder of a role can't be touched. */
export type PrivilegeLock = 'privilegedWithoutScope' | 'privilegedWithoutRole';

const HIGHEST: readonly string[] = [ROLE.globalAdministrator, ROLE.privilegedAuthenticationAdministrator];

/** What is known about the acting admin's privilege. */
export function privilegeOf({ session, myRoles }: Pick<Facts, 'session' | 'myRoles'>): Privilege {
  const token = session.kind === 'read' ? session.value.token : ({ kind: 'opaque' } as const);
  const accessAsUser = token.kind === 'opaque' ? 'unknown' : token.scopes.includes(ACCESS_AS_USER) ? 'granted' : 'missing';
  if (myRoles.kind === 'unread') {
    return { accessAsUser, role: 'unknown' };
  }
  return { accessAsUser, role: myRoles.value.some(({ templateId }) => HIGHEST.includes(templateId)) ? 'enough' : 'notEnough' };
}

/** Said before a run, so that nobody learns it from 403s. */
export function privilegeLock(authority: Authority, { accessAsUser, role }: Privilege): PrivilegeLock | 'none' {
  if (!isPrivileged(authority)) {
    return 'none';
  }
  if (accessAsUser === 'missing') {
    return 'privilegedWithoutScope';
  }
  return role === 'notEnough' ? 'privilegedWithoutRole' : 'none';
}

function isPrivileged(authority: Authority): boolean {
  switch (authority) {
    case 'globalAdministrator':
    case 'globalAdministratorThroughGroup':
    case 'privileged':
      return true;
    case 'globalAdministratorEligible':
    case 'none':
    case 'unknown':
      return false;
  }
}
