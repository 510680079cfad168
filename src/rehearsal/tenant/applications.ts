import type { RawApplication, RawServicePrincipal } from '../state';
import type { Tenant } from './tenant';

/** A service principal goes with what was granted to it and through it; tokens of it are worth nothing from now on. */
export function removePrincipal(tenant: Tenant, { id, appId }: RawServicePrincipal): void {
  tenant.servicePrincipals.remove(id);
  for (const grant of tenant.permissionGrants.all()) {
    if (grant.clientId === id || grant.resourceId === id) {
      tenant.permissionGrants.remove(grant.id);
    }
  }
  tenant.settings.revokedAppIds.push(appId);
}

/** An app registration takes its service principal with it; neither is kept for restoring here. */
export function removeApplication(tenant: Tenant, { id, appId }: RawApplication): void {
  tenant.applications.remove(id);
  for (const principal of tenant.servicePrincipals.all()) {
    if (principal.appId === appId) {
      removePrincipal(tenant, principal);
    }
  }
}
