import type { TenantState } from '../state';
import { isDomainThere } from './domains';
import { isAzureSubscriptionThere, isRestorable, organizationAt, skuAt, subscriptionOf, userAt } from './lifecycle';
import { isActiveAt } from './roles';
import type { Tenant } from './tenant';

/** The tenant as it stands now, as a state that a tenant could be made from again. Copies every list. */
export function snapshot(tenant: Tenant): TenantState {
  const now = tenant.now();
  return {
    ...tenant.settings,
    organization: organizationAt(tenant, now),
    users: tenant.users.all().map((user) => userAt(tenant, user, now)),
    deletedUsers: tenant.deletedUsers.all().filter((user) => isRestorable(user, now)),
    groups: tenant.groups.all(),
    administrativeUnits: tenant.administrativeUnits.all(),
    contacts: tenant.contacts.all(),
    roleAssignments: tenant.roleAssignments.all().filter((each) => isActiveAt(tenant, each, now)),
    roleEligibilities: tenant.roleEligibilities.all(),
    subscriptions: tenant.subscriptions.all().map((each) => subscriptionOf(tenant, each, now)),
    subscribedSkus: tenant.subscribedSkus.all().map((each) => skuAt(tenant, each, now)),
    azureSubscriptions: tenant.azureSubscriptions.all().filter((each) => isAzureSubscriptionThere(each, now)),
    domains: tenant.domains.all().filter((each) => isDomainThere(tenant, each.id, now)),
    applications: tenant.applications.all(),
    servicePrincipals: tenant.servicePrincipals.all(),
    permissionGrants: tenant.permissionGrants.all(),
    devices: tenant.devices.all(),
    bitlockerKeys: tenant.bitlockerKeys.all(),
    autopilotDevices: tenant.autopilotDevices.all(),
    conditionalAccess: tenant.conditionalAccess.all(),
    namedLocations: tenant.namedLocations.all(),
    registrationDetails: tenant.registrationDetails.all(),
    b2xUserFlows: tenant.b2xUserFlows.all(),
    b2cUserFlows: tenant.b2cUserFlows.all(),
    identityProviders: tenant.identityProviders.all(),
    trustFrameworkPolicies: tenant.trustFrameworkPolicies.all(),
    delegatedAdmins: tenant.delegatedAdmins.all(),
    ediscoveryCases: tenant.ediscoveryCases.all()
  };
}
