import type { WriteCall } from '../../routes/writeCall';
import type { WriteRouteId } from '../../routes/writes';
import type { Verdict } from './verdict';

type Body = NonNullable<WriteCall['body']>;

/** A call without a body. */
const NOTHING: Body = {};

/**
 * Every body that each route may carry, property for property: what changes users, domains and the organization can do
 * much more than this product means to.
 */
export const ALLOWED_BODIES: Readonly<Record<WriteRouteId, readonly Body[]>> = {
  deleteUser: [NOTHING],
  restoreDeletedItem: [NOTHING],
  purgeDeletedItem: [NOTHING],
  setUserSignIn: [{ accountEnabled: false }, { accountEnabled: true }],
  turnOffSync: [{ onPremisesSyncEnabled: false }],
  turnOffSyncBeta: [{ onPremisesSyncEnabled: false }],
  disableUserMfa: [{ perUserMfaState: 'disabled' }],
  makeDomainDefault: [{ isDefault: true }],
  deleteFederation: [NOTHING],
  // Left out, Graph takes `true` and disables everybody who has the domain, the acting admin included.
  forceDeleteDomain: [{ disableUserAccounts: false }],
  deleteServicePrincipal: [NOTHING],
  deleteApplication: [NOTHING],
  deletePermissionGrant: [NOTHING]
};

/** Whether a change says nothing but what its route is here for. */
export function bodyNotAllowed({ route, body = NOTHING }: Pick<WriteCall, 'route' | 'body'>): Verdict {
  return ALLOWED_BODIES[route].some((allowed) => isSame(allowed, body)) ? 'allowed' : 'bodyNotAllowed';
}

function isSame(allowed: Body, body: Body): boolean {
  const names = Object.keys(allowed);
  return Object.keys(body).length === names.length && names.every((name) => body[name] === allowed[name]);
}
