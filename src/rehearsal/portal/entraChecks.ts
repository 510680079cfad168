import { MICROSOFT_TENANTS } from '../../routes/protectedApps';
import { SELF_SERVICE_PARTS } from '../scenarios/data/skus';
import type { RawServicePrincipal, RawSubscription } from '../state';
import { isAzureSubscriptionThere, isSyncOn, subscriptionOf } from '../tenant/lifecycle';
import { globalAdministrators } from '../tenant/roles';
import type { Tenant } from '../tenant/tenant';

/** What Entra looks at before it deletes a directory. */
export type EntraCheckId =
  | 'users'
  | 'directorySync'
  | 'applications'
  | 'enterpriseApps'
  | 'subscriptions'
  | 'selfServiceProducts'
  | 'azureSubscriptions'
  | 'azureAccess'
  | 'mfaProviders'
  | 'invoices'
  | 'userFlows'
  | 'identityProviders'
  | 'policies';

export interface EntraCheck {
  readonly id: EntraCheckId;
  readonly state: 'passed' | 'failed';
  /** How many stand in the way. */
  readonly left: number;
}

/** Subscriptions as they stand now that are not Deleted. */
export function liveSubscriptions(tenant: Tenant): RawSubscription[] {
  return tenant.subscriptions
    .all()
    .map((each) => subscriptionOf(tenant, each, tenant.now()))
    .filter((each) => each.status !== 'Deleted');
}

export const isSelfService = ({ skuPartNumber }: { readonly skuPartNumber: string }): boolean =>
  SELF_SERVICE_PARTS.has(skuPartNumber);

/** Products with a subscription or a licence pool of their own. */
export function selfServiceSkuIds(tenant: Tenant): string[] {
  const products = [...liveSubscriptions(tenant), ...tenant.subscribedSkus.all().filter((each) => each.subscriptionIds.length === 0)];
  return [...new Set(products.filter(isSelfService).map((each) => each.skuId))];
}

/** Of other firms. Hidden principals, which belong to nobody, are on no list of Entra's. */
function isThirdParty(tenant: Tenant, { appOwnerOrganizationId: owner, servicePrincipalType }: RawServicePrincipal): boolean {
  return (
    owner !== null &&
    owner !== tenant.settings.organization.id &&
    !MICROSOFT_TENANTS.includes(owner) &&
    servicePrincipalType === 'Application'
  );
}

/** Every workforce tenant has these, and nobody can delete them. */
export function deletableProviders(tenant: Tenant): { readonly id: string; readonly displayName: string }[] {
  return tenant.identityProviders.all().filter((each) => each['@odata.type'] !== '#microsoft.graph.builtInIdentityProvider');
}

const thirdParties = (tenant: Tenant): number =>
  tenant.servicePrincipals.all().filter((each) => isThirdParty(tenant, each)).length;

/** Everybody but one Global Administrator. */
const otherUsers = (tenant: Tenant): number =>
  tenant.users.count() - Math.min(1, globalAdministrators(tenant).length);

/** How many users, applications and foreign principals would be left if our own principal went now. */
export function leftBesideUs(tenant: Tenant): number {
  const { appId } = tenant.settings.token;
  const applications = tenant.applications.all().filter((each) => each.appId !== appId);
  return otherUsers(tenant) + applications.length + thirdParties(tenant);
}

const LEFT: Readonly<Record<EntraCheckId, (tenant: Tenant) => number>> = {
  users: otherUsers,
  directorySync: (tenant) => (isSyncOn(tenant, tenant.now()) ? 1 : 0),
  applications: (tenant) => tenant.applications.count(),
  enterpriseApps: thirdParties,
  subscriptions: (tenant) => liveSubscriptions(tenant).filter((each) => !isSelfService(each)).length,
  selfServiceProducts: (tenant) => selfServiceSkuIds(tenant).length,
  azureSubscriptions: (tenant) =>
    tenant.azureSubscriptions.all().filter((each) => isAzureSubscriptionThere(each, tenant.now())).length,
  azureAccess: (tenant) => (tenant.settings.azureAccess === 'on' ? 0 : 1),
  mfaProviders: (tenant) => tenant.settings.mfaProviders.length,
  invoices: (tenant) => (tenant.settings.invoices === 'paid' ? 0 : 1),
  userFlows: (tenant) => tenant.b2xUserFlows.count() + tenant.b2cUserFlows.count(),
  identityProviders: (tenant) => deletableProviders(tenant).length,
  policies: (tenant) => tenant.trustFrameworkPolicies.count()
};

/**
 * Entra's own list, as "Manage tenants, Delete" shows it.
 * @see https://learn.microsoft.com/entra/identity/users/directory-delete-howto
 */
export function entraChecks(tenant: Tenant): EntraCheck[] {
  return (Object.keys(LEFT) as EntraCheckId[]).map((id) => {
    const left = LEFT[id](tenant);
    return { id, state: left === 0 ? 'passed' : 'failed', left };
  });
}
