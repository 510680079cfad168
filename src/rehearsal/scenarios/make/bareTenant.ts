import type { RawUser } from '../../raw';
import type { TenantState } from '../../state';
import type { World } from '../world';
import { initialDomain, verifiedDomains } from './domains';
import { initialDomainOf, type Firm } from './firm';
import { scopesOfRoutes } from './ourPrincipal';
import { member } from './people';
import { registrationDetails } from './registrationDetails';
import { assignment } from './roles';

/** The acting admin of every scenario: cloud-only, on the initial domain, with two methods to sign in. */
export function actingAdmin(world: World, firm: Firm, skus: readonly ('SPE_E3' | 'SPE_E5' | 'SPB')[] = []): RawUser {
  const account = {
    displayName: 'Adele Vance',
    local: 'adele.vance',
    domain: initialDomainOf(firm),
    skus,
    createdDaysAgo: firm.createdDaysAgo - 1,
    jobTitle: 'IT'
  };
  return { ...member(world, firm, 0, account), givenName: 'Adele', surname: 'Vance' };
}

/** A tenant with its first Global Administrator and nothing else: what the other scenarios build upon. */
export function bareTenant(world: World, firm: Firm, admin: RawUser): TenantState {
  const domains = [initialDomain(initialDomainOf(firm), true)];
  const tenantId = world.id('tenant', 0);
  return {
    cloud: 'worldwide',
    graphOrigin: 'https://graph.microsoft.com',
    actingAdminId: admin.id,
    token: { appId: world.id('no application', 0), scopes: scopesOfRoutes() },
    organization: {
      id: tenantId,
      displayName: firm.displayName,
      tenantType: 'AAD',
      onPremisesSyncEnabled: null,
      onPremisesLastSyncDateTime: null,
      partnerTenantType: null,
      countryLetterCode: firm.country,
      createdDateTime: world.ago(firm.createdDaysAgo),
      deletedDateTime: null,
      technicalNotificationMails: [admin.userPrincipalName],
      verifiedDomains: verifiedDomains(domains),
      assignedPlans: [],
      provisionedPlans: []
    },
    syncOffRequestedAt: '',
    syncOffHours: 0,
    syncOffAnswer: 'v1.0',
    users: [admin],
    deletedUsers: [],
    managers: {},
    groups: [],
    groupMembers: {},
    groupOwners: {},
    administrativeUnits: [],
    contacts: [],
    roleAssignments: [assignment(world, 'globalAdministrator', admin.id)],
    roleEnds: {},
    roleEligibilities: [],
    agreement: 'mosa',
    invoices: 'paid',
    subscriptions: [],
    recurringBilling: {},
    subscriptionDeletedAt: {},
    subscribedSkus: [],
    azureSubscriptions: [],
    azureAccess: 'off',
    domains,
    federations: {},
    domainReleases: {},
    domainReleaseMinutes: 7,
    applications: [],
    servicePrincipals: [],
    permissionGrants: [],
    revokedAppIds: [],
    devices: [],
    bitlockerKeys: [],
    autopilotDevices: [],
    securityDefaults: { isEnabled: true },
    conditionalAccess: [],
    namedLocations: [],
    authenticationMethodsPolicy: {
      id: 'authenticationMethodsPolicy',
      displayName: 'Authentication Methods Policy',
      policyVersion: '1.5',
      registrationEnforcement: { authenticationMethodsRegistrationCampaign: { snoozeDurationInDays: 1, state: 'default' } }
    },
    perUserMfa: {},
    mfaProviders: [],
    registrationDetails: [registrationDetails(admin, ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'], 'admin')],
    b2xUserFlows: [],
    b2cUserFlows: [],
    identityProviders: [],
    trustFrameworkPolicies: [],
    delegatedAdmins: [],
    crossTenantPartners: [],
    multiTenantOrganization: { id: tenantId, displayName: null, description: null, state: 'inactive', createdDateTime: null },
    ediscoveryCases: [],
    usage: { refreshedOn: world.dayAgo(2), names: 'shown', mailboxes: [], oneDrives: [], sites: [] },
    deletedAt: ''
  };
}
