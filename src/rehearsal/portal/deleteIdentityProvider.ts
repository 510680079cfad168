import { never, type PortalAct } from './act';
import { deletableProviders } from './entraChecks';

/** Google, Facebook and the like. @see https://learn.microsoft.com/azure/active-directory-b2c/tutorial-delete-tenant */
export const deleteIdentityProvider = {
  id: 'deleteIdentityProvider',
  targets: (tenant) => deletableProviders(tenant).map(({ id, displayName }) => ({ id, name: displayName })),
  refuses: never,
  perform: (tenant, id) => {
    tenant.identityProviders.remove(id);
  }
} as const satisfies PortalAct;
