import type { FactValues } from '..';
import { ATTESTATIONS } from '../records';
import { ROLE } from '../roles';
import { wholeOf } from './listings';
import { anApplication, aPrincipal, aRoleAssignment, aServicePrincipal, aSku, aSubscription, aUser } from './samples';

/** "Now" of the service in tests. */
export const NOW = '2026-11-20T12:00:00Z';

/** Ids that tests refer to. */
export const IDS = {
  tenant: '7d4a0000-0000-4000-8000-0000000000e1',
  admin: 'a0000000-0000-4000-8000-000000000001',
  standBy: 'a0000000-0000-4000-8000-000000000002',
  tokenApp: 'b0000000-0000-4000-8000-000000000001',
  tokenPrincipal: 'c0000000-0000-4000-8000-000000000001'
} as const;

const ADMIN_NAME = 'Adele Vance';
const ADMIN_UPN = 'adele@contoso.onmicrosoft.com';
const MICROSOFT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
const SCOPES = [
  'User.Read', 'User.Read.All', 'User.DeleteRestore.All', 'Directory.AccessAsUser.All', 'Directory.Read.All',
  'Organization.Read.All', 'RoleManagement.Read.Directory', 'RoleEligibilitySchedule.Read.Directory',
  'GroupMember.Read.All', 'Group.Read.All', 'AuditLog.Read.All', 'LicenseAssignment.Read.All', 'Reports.Read.All',
  'Domain.Read.All', 'Application.Read.All', 'AdministrativeUnit.Read.All',
  'OrgContact.Read.All', 'Device.Read.All', 'BitlockerKey.ReadBasic.All', 'DeviceManagementServiceConfig.Read.All',
  'Policy.Read.All', 'Policy.Read.AuthenticationMethod', 'IdentityUserFlow.Read.All', 'IdentityProvider.Read.All',
  'DelegatedAdminRelationship.Read.All', 'MultiTenantOrganization.ReadBasic.All', 'eDiscovery.Read.All'
];
const EMPTY_USAGE = { refreshedOn: '2026-11-18', items: 0, bytes: 0, active: 0, lastActivity: '', largest: [], names: 'shown' } as const;

/** A tenant in which everything was read and nothing stands in the way. */
export function closedTenant(): FactValues {
  return {
    session: {
      cloud: 'worldwide',
      token: { kind: 'read', tenantId: IDS.tenant, scopes: SCOPES, appId: IDS.tokenApp },
      now: NOW
    },
    records: {
      tenantId: IDS.tenant,
      billingAgreement: { kind: 'answered', agreement: 'mosa', by: ADMIN_NAME, at: '2026-11-01T08:00:00Z' },
      attestations: ATTESTATIONS.map((id) => ({ id, by: ADMIN_NAME, at: '2026-11-01T08:00:00Z', note: '' })),
      inventory: {
        kind: 'exported',
        at: '2026-11-19T08:00:00Z',
        by: ADMIN_NAME,
        counts: { users: 1, groups: 0, applications: 1, servicePrincipals: 2, domains: 1 },
        unread: [],
        fingerprint: 'f'.repeat(64)
      },
      standByAdminId: '',
      intents: [],
      runbook: { kind: 'saved', by: ADMIN_NAME, at: '2026-11-19T09:00:00Z' },
      syncOff: { kind: 'notAsked' },
      settled: []
    },
    organization: {
      id: IDS.tenant,
      displayName: 'Contoso GmbH',
      tenantType: 'AAD',
      directorySync: 'off',
      lastSyncAt: '',
      partnerType: '',
      countryCode: 'DE',
      createdAt: '2019-03-04T09:00:00Z',
      verifiedDomains: [{ name: 'contoso.onmicrosoft.com', role: 'initialAndDefault' }],
      initialDomain: 'contoso.onmicrosoft.com'
    },
    me: { id: IDS.admin, displayName: ADMIN_NAME, userPrincipalName: ADMIN_UPN, userType: 'member', source: 'cloud' },
    myRoles: [{ templateId: ROLE.globalAdministrator, displayName: 'Global Administrator' }],
    myEligibleRoles: [],
    myRoleEnds: [{ templateId: ROLE.globalAdministrator, endsAt: '' }],
    mfaRegistration: { state: 'registered', methods: ['microsoftAuthenticatorPush', 'fido2'] },
    roleAssignments: [
      aRoleAssignment({
        templateId: ROLE.globalAdministrator,
        principal: aPrincipal({ id: IDS.admin, displayName: ADMIN_NAME, userPrincipalName: ADMIN_UPN })
      })
    ],
    roleEligibilities: [],
    roleGroupMembers: [],
    users: wholeOf([aUser({ id: IDS.admin, displayName: ADMIN_NAME, userPrincipalName: ADMIN_UPN, licences: 1 })]),
    deletedUsers: wholeOf([]),
    perUserMfa: [{ userId: IDS.admin, displayName: ADMIN_NAME, userPrincipalName: ADMIN_UPN, state: 'disabled' }],
    subscriptions: [aSubscription({ status: 'deleted', rawStatus: 'Deleted' })],
    subscribedSkus: [aSku({ status: 'deleted', enabled: 0 })],
    mailboxUsage: EMPTY_USAGE,
    oneDriveUsage: EMPTY_USAGE,
    sharePointUsage: EMPTY_USAGE,
    domains: [
      {
        name: 'contoso.onmicrosoft.com',
        kind: 'initial',
        authentication: 'managed',
        preference: 'default',
        verification: 'verified',
        services: ['Email'],
        release: { kind: 'notAsked' }
      }
    ],
    domainFederations: [],
    domainReferences: [],
    applications: wholeOf([
      anApplication({
        appId: IDS.tokenApp,
        displayName: 'SharePoint Online Client Extensibility Web Application Principal'
      })
    ]),
    servicePrincipals: wholeOf([
      aServicePrincipal({
        id: IDS.tokenPrincipal,
        appId: IDS.tokenApp,
        displayName: 'SharePoint Online Client Extensibility Web Application Principal',
        ownerTenantId: IDS.tenant
      }),
      aServicePrincipal({
        appId: '00000003-0000-0000-c000-000000000000',
        displayName: 'Microsoft Graph',
        ownerTenantId: MICROSOFT
      })
    ]),
    permissionGrants: [{ id: 'grant-1', clientId: IDS.tokenPrincipal, reach: 'everyone', scopes: SCOPES }],
    directoryCounts: { groups: 0, administrativeUnits: 0, contacts: 0 },
    devices: wholeOf([]),
    bitlockerKeys: wholeOf([]),
    autopilotDevices: wholeOf([]),
    securityDefaults: { state: 'off' },
    conditionalAccess: [],
    authenticationMethods: { registrationCampaign: 'off' },
    externalIdentities: { userFlows: [], identityProviders: [], customPolicies: [] },
    delegatedAdmins: [],
    crossTenantPartners: [],
    multiTenantOrganization: { membership: 'none', displayName: '' },
    ediscoveryCases: []
  };
}
