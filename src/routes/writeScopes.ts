import type { RouteScopes } from './route';

/**
 * What each change asks for. Apart from the calls themselves, since what only reads compares these scopes, too (P10), and
 * has no call that changes anything in its bundle.
 */
export const WRITE_SCOPES = {
  deleteUser: {
    scope: 'User.DeleteRestore.All',
    furtherScopes: [{ scope: 'Directory.AccessAsUser.All', when: 'privilegedTarget' }]
  },
  restoreDeletedItem: {
    scope: 'User.DeleteRestore.All',
    furtherScopes: [{ scope: 'Directory.AccessAsUser.All', when: 'privilegedTarget' }]
  },
  purgeDeletedItem: {
    scope: 'User.ReadWrite.All',
    furtherScopes: [{ scope: 'Directory.AccessAsUser.All', when: 'privilegedTarget' }]
  },
  setUserSignIn: {
    scope: 'User.EnableDisableAccount.All',
    furtherScopes: [{ scope: 'User.Read.All', when: 'always' }, { scope: 'Directory.AccessAsUser.All', when: 'privilegedTarget' }]
  },
  turnOffSync: { scope: 'Organization.ReadWrite.All', furtherScopes: [] },
  turnOffSyncBeta: { scope: 'Organization.ReadWrite.All', furtherScopes: [] },
  disableUserMfa: { scope: 'Policy.ReadWrite.AuthenticationMethod', furtherScopes: [] },
  makeDomainDefault: { scope: 'Domain.ReadWrite.All', furtherScopes: [] },
  deleteFederation: { scope: 'Domain-InternalFederation.ReadWrite.All', furtherScopes: [] },
  forceDeleteDomain: { scope: 'Domain.ReadWrite.All', furtherScopes: [] },
  deleteServicePrincipal: { scope: 'Application.ReadWrite.All', furtherScopes: [] },
  deleteApplication: { scope: 'Application.ReadWrite.All', furtherScopes: [] },
  deletePermissionGrant: { scope: 'DelegatedPermissionGrant.ReadWrite.All', furtherScopes: [] }
} as const satisfies Record<string, RouteScopes>;
