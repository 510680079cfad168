import fc from 'fast-check';
import type { FactId, Facts } from '../../facts';
import { FACT_IDS } from '../../facts/factIds';
import type { UnreadReason } from '../../facts/fact';
import { ROLE } from '../../facts/roles';
import {
  aDeletedUser, aDevice, aDomain, anApplication, aPrincipal, aRoleAssignment, aServicePrincipal, aSku, aSubscription, aUser,
  closedTenant, factsWith, IDS, sampleOf, unread, wholeOf, type FactOverrides
} from '../../facts/testing';

export const REASONS: readonly UnreadReason[] = [
  'scope', 'role', 'licence', 'throttled', 'notOffered', 'offline', 'signIn', 'malformed', 'service', 'incomplete', 'notReadYet'
];

const clean = closedTenant();
const admin = aUser({ id: IDS.admin });
const standBy = aUser({ id: IDS.standBy });
const globalAdmin = (id: string, kind: 'user' | 'group' | 'servicePrincipal' | 'unknown' = 'user') =>
  aRoleAssignment({ principal: aPrincipal({ id, kind }) });

/** For each fact, values besides the clean one: what stands in the way, what is strange, what is only a sample. */
const VARIANTS: { readonly [Id in FactId]: readonly NonNullable<FactOverrides[Id]>[] } = {
  session: [
    { ...clean.session, token: { kind: 'opaque' } },
    { ...clean.session, token: { kind: 'read', tenantId: IDS.tenant, scopes: ['User.Read', 'Mail.ReadWrite'], appId: IDS.tokenApp } }
  ],
  records: [
    { ...clean.records, attestations: [] },
    { ...clean.records, billingAgreement: { kind: 'notAsked' } },
    { ...clean.records, billingAgreement: { kind: 'answered', agreement: 'mca', by: 'A', at: '2026-11-01T00:00:00Z' } },
    { ...clean.records, billingAgreement: { kind: 'answered', agreement: 'partner', by: 'A', at: '2026-11-01T00:00:00Z' } },
    { ...clean.records, billingAgreement: { kind: 'answered', agreement: 'trial', by: 'A', at: '2026-11-01T00:00:00Z' } },
    { ...clean.records, syncOff: { kind: 'asked', way: 'graph', by: 'A', at: '2026-11-19T00:00:00Z' } },
    { ...clean.records, inventory: { kind: 'none' } },
    { ...clean.records, standByAdminId: IDS.standBy }
  ],
  organization: [
    { ...clean.organization, directorySync: 'on' },
    { ...clean.organization, lastSyncAt: '2026-11-19T00:00:00Z' },
    { ...clean.organization, tenantType: 'CIAM' },
    { ...clean.organization, tenantType: 'Something new', partnerType: 'breadthPartner', initialDomain: '' }
  ],
  me: [
    { ...clean.me, userType: 'guest' },
    { ...clean.me, source: 'synced' },
    { ...clean.me, id: 'somebody else', userPrincipalName: 'adele@contoso.example' }
  ],
  myRoles: [[], [{ templateId: ROLE.billingAdministrator, displayName: 'Billing Administrator' }]],
  myEligibleRoles: [[{ templateId: ROLE.globalAdministrator, endsAt: '' }]],
  myRoleEnds: [
    [],
    [{ templateId: ROLE.globalAdministrator, endsAt: '2026-11-20T18:00:00Z' }],
    [{ templateId: ROLE.globalAdministrator, endsAt: 'no date' }, { templateId: ROLE.globalAdministrator, endsAt: '2026-11-20T11:00:00Z' }]
  ],
  mfaRegistration: [{ state: 'notRegistered', methods: [] }, { state: 'registered', methods: ['sms'] }],
  roleAssignments: [
    [],
    [globalAdmin('group-1', 'group')],
    [globalAdmin(IDS.admin), globalAdmin(IDS.standBy), globalAdmin('sp-1', 'servicePrincipal')],
    [globalAdmin(IDS.admin), globalAdmin('odd', 'unknown')]
  ],
  roleEligibilities: [[{ templateId: ROLE.globalAdministrator, principalId: 'somebody' }]],
  roleGroupMembers: [[{ groupId: 'group-1', members: [aPrincipal({ id: IDS.admin })] }]],
  users: [
    wholeOf([admin, standBy]),
    wholeOf([admin, standBy, aUser({ type: 'guest' }), aUser({ source: 'synced' })]),
    wholeOf([]),
    wholeOf([aUser()]),
    sampleOf([admin], 100_000),
    sampleOf([admin], 1)
  ],
  deletedUsers: [wholeOf([aDeletedUser()]), sampleOf([aDeletedUser({ deletedAt: 'no date' })], 5)],
  perUserMfa: [
    [],
    [
      { userId: IDS.admin, displayName: 'A', userPrincipalName: 'a', state: 'enforced' },
      { userId: IDS.standBy, displayName: 'B', userPrincipalName: 'b', state: 'enabled' }
    ],
    [{ userId: IDS.standBy, displayName: 'B', userPrincipalName: 'b', state: 'unknown' }]
  ],
  subscriptions: [
    [],
    [aSubscription()],
    [aSubscription({ status: 'warning' }), aSubscription({ status: 'suspended', nextLifecycleAt: '' })],
    [aSubscription({ kind: 'trial', nextLifecycleAt: 'never' }), aSubscription({ skuPartNumber: 'FLOW_FREE', skuId: 'flow' })],
    [aSubscription({ status: 'unknown', rawStatus: 'Paused' }), aSubscription({ partnerTenantId: 'partner', nextLifecycleAt: '' })]
  ],
  subscribedSkus: [[], [aSku()], [aSku({ status: 'warning', skuId: 'other' })], [aSku({ skuPartNumber: 'FLOW_FREE', skuId: 'flow' })]],
  mailboxUsage: [{ refreshedOn: '2026-11-18', items: 3, bytes: 5_000_000, active: 1, lastActivity: '', largest: [], names: 'concealed' }],
  oneDriveUsage: [{ refreshedOn: '', items: 1, bytes: 1, active: 0, lastActivity: '', largest: [], names: 'shown' }],
  sharePointUsage: [{ refreshedOn: '2026-11-18', items: 0, bytes: 0, active: 7, lastActivity: '', largest: [], names: 'shown' }],
  domains: [[], [...clean.domains, aDomain()], [...clean.domains, aDomain({ verification: 'unverified' })], [aDomain({ authentication: 'federated' })], [aDomain({ release: { kind: 'underWay', since: '2026-11-20T06:00:00Z' } })]],
  domainFederations: [[{ domain: 'contoso.example', federationId: 'f', displayName: 'AD FS' }]],
  domainReferences: [
    [{ domain: 'contoso.example', users: 3, groups: 1, applications: 0, others: 0, extent: 'counted' }],
    [{ domain: 'contoso.example', users: 999, groups: 0, applications: 0, others: 0, extent: 'tooMany' }]
  ],
  applications: [wholeOf([anApplication()]), sampleOf([], 40), wholeOf([])],
  servicePrincipals: [
    wholeOf([]),
    sampleOf(clean.servicePrincipals.items, 400),
    wholeOf([...clean.servicePrincipals.items, aServicePrincipal()]),
    wholeOf([aServicePrincipal({ type: 'ManagedIdentity' }), aServicePrincipal({ ownerTenantId: '', type: 'Legacy' })])
  ],
  permissionGrants: [[]],
  directoryCounts: [{ groups: 3, administrativeUnits: 1, contacts: 0 }],
  devices: [wholeOf([aDevice()]), sampleOf([aDevice({ trust: 'unknown' })], 900)],
  bitlockerKeys: [wholeOf([{ id: 'key', deviceId: 'device' }])],
  autopilotDevices: [wholeOf([{ id: 'pilot', serialNumber: '1', model: 'Surface' }])],
  securityDefaults: [{ state: 'on' }],
  conditionalAccess: [[{ id: 'p', displayName: 'All', state: 'unknown', mfa: 'required' }]],
  authenticationMethods: [{ registrationCampaign: 'default' }],
  externalIdentities: [{ userFlows: [{ id: 'f', displayName: 'F' }], identityProviders: [], customPolicies: [] }],
  delegatedAdmins: [[{ id: 'r', displayName: 'R', status: 'active', customer: 'C' }], [{ id: 'r', displayName: 'R', status: 'expired', customer: 'C' }]],
  crossTenantPartners: [[{ tenantId: 'other' }]],
  multiTenantOrganization: [{ membership: 'other', displayName: '' }],
  ediscoveryCases: [[{ id: 'c', displayName: 'C', status: 'open' }], [{ id: 'c', displayName: 'C', status: 'unknown' }]]
};

/**
 * Tenants around a clean one: most facts are clean, so that passes happen often enough to be put in doubt.
 * @param fixed facts that are not drawn
 * @param unreadWeight how often, in ten, a fact is unread; 0 for never
 */
export function arbitraryFacts(fixed: FactOverrides = {}, unreadWeight = 1): fc.Arbitrary<Facts> {
  const arbitraries = Object.fromEntries(
    FACT_IDS.filter((id) => fixed[id] === undefined).map((id) => [
      id,
      fc.oneof(
        { weight: 7 - unreadWeight, arbitrary: fc.constant(undefined) },
        { weight: 3, arbitrary: fc.constantFrom(...(VARIANTS[id] as readonly unknown[])) },
        { weight: unreadWeight, arbitrary: fc.constantFrom(...REASONS).map((reason) => unread(reason)) }
      )
    ])
  );
  return fc.record(arbitraries).map((drawn) => {
    const given = Object.entries(drawn).filter(([, value]) => value !== undefined);
    return factsWith({ ...(Object.fromEntries(given) as FactOverrides), ...fixed });
  });
}
