import { ALL_CLOUDS } from '../ports/cloud';
import type { WriteRoute } from './route';
import { WRITE_SCOPES } from './writeScopes';

/** Every change this product may make. Steps 2 and 3 have none: Graph only reads subscriptions. */
export const WRITES = {
  deleteUser: {
    method: 'DELETE',
    path: '/users/{id}',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.deleteUser,
    docs: 'https://learn.microsoft.com/graph/api/user-delete',
    clouds: ALL_CLOUDS,
    units: 1
  },
  restoreDeletedItem: {
    method: 'POST',
    path: '/directory/deletedItems/{id}/restore',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.restoreDeletedItem,
    docs: 'https://learn.microsoft.com/graph/api/directory-deleteditems-restore',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** Gone for good. */
  purgeDeletedItem: {
    method: 'DELETE',
    path: '/directory/deletedItems/{id}',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.purgeDeletedItem,
    docs: 'https://learn.microsoft.com/graph/api/directory-deleteditems-delete',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** `{"accountEnabled": …}` and nothing else. */
  setUserSignIn: {
    method: 'PATCH',
    path: '/users/{id}',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.setUserSignIn,
    docs: 'https://learn.microsoft.com/graph/api/user-update',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** `{"onPremisesSyncEnabled": false}`: Microsoft's how-to, although the reference of the property says read-only. */
  turnOffSync: {
    method: 'PATCH',
    path: '/organization/{id}',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.turnOffSync,
    docs: 'https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** The same in beta, for tenants where v1.0 answers that the property is read-only. */
  turnOffSyncBeta: {
    method: 'PATCH',
    path: '/organization/{id}',
    version: 'beta',
    target: 'id',
    ...WRITE_SCOPES.turnOffSyncBeta,
    docs: 'https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** `{"perUserMfaState": "disabled"}`; there is no v1.0 of it. */
  disableUserMfa: {
    method: 'PATCH',
    path: '/users/{id}/authentication/requirements',
    version: 'beta',
    target: 'id',
    ...WRITE_SCOPES.disableUserMfa,
    docs: 'https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** `{"isDefault": true}`. */
  makeDomainDefault: {
    method: 'PATCH',
    path: '/domains/{id}',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.makeDomainDefault,
    docs: 'https://learn.microsoft.com/graph/api/domain-update',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** A federated domain without its federation is a managed one. */
  deleteFederation: {
    method: 'DELETE',
    path: '/domains/{id}/federationConfiguration/{federationId}',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.deleteFederation,
    docs: 'https://learn.microsoft.com/graph/api/internaldomainfederation-delete',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** Always with `{"disableUserAccounts": false}`: left out, Graph disables everybody who has the domain. */
  forceDeleteDomain: {
    method: 'POST',
    path: '/domains/{id}/forceDelete',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.forceDeleteDomain,
    docs: 'https://learn.microsoft.com/graph/api/domain-forcedelete',
    clouds: ALL_CLOUDS,
    units: 1
  },
  /** By app id and not by object id, so that the call layer sees which application it is and can refuse. */
  deleteServicePrincipal: {
    method: 'DELETE',
    path: "/servicePrincipals(appId='{appId}')",
    version: 'v1.0',
    target: 'appId',
    ...WRITE_SCOPES.deleteServicePrincipal,
    docs: 'https://learn.microsoft.com/graph/api/serviceprincipal-delete',
    clouds: ALL_CLOUDS,
    units: 1
  },
  deleteApplication: {
    method: 'DELETE',
    path: "/applications(appId='{appId}')",
    version: 'v1.0',
    target: 'appId',
    ...WRITE_SCOPES.deleteApplication,
    docs: 'https://learn.microsoft.com/graph/api/application-delete',
    clouds: ALL_CLOUDS,
    units: 1
  },
  deletePermissionGrant: {
    method: 'DELETE',
    path: '/oauth2PermissionGrants/{id}',
    version: 'v1.0',
    target: 'id',
    ...WRITE_SCOPES.deletePermissionGrant,
    docs: 'https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete',
    clouds: ALL_CLOUDS,
    units: 1
  }
} as const satisfies Record<keyof typeof WRITE_SCOPES, WriteRoute>;

export type WriteRouteId = keyof typeof WRITES;
