import { FACT_IDS } from './factIds';
import { organization } from './organization';
import { conditionalAccess } from './conditionalAccess';
import { deletedUsers } from './deletedUsers';
import { delegatedAdmins } from './delegatedAdmins';
import { devices } from './devices';
import { domains } from './domains';
import { ediscoveryCases } from './ediscoveryCases';
import { externalIdentities } from './externalIdentities';
import { me } from './me';
import { multiTenantOrganization } from './multiTenantOrganization';
import { myRoles } from './myRoles';
import { permissionGrants } from './permissionGrants';
import { authenticationMethods } from './authenticationMethods';
import { createIntern } from './reading/intern';
import { mfaRegistration } from './registration';
import { roleAssignments } from './roleAssignments';
import { servicePrincipals } from './servicePrincipals';
import type { FactSource } from './source';
import { SOURCES } from './sources';
import { subscribedSkus } from './subscribedSkus';
import { subscriptions } from './subscriptions';
import { aDomain, closedTenant, factsWith } from './testing';
import { users } from './users';

const intern = createIntern();

it('reads every fact from exactly one source', () => {
  expect([...FACT_IDS].sort()).toEqual(Object.keys(factsWith()).sort());
});

describe('an answer that is not of the shape', () => {
  const junk: readonly unknown[] = [undefined, null, 7, 'text', true, {}, { value: 7 }, { error: {} }, [null], [7], [{ id: 7 }], [[{ id: '' }]]];
  const parsed = (source: FactSource, raw: unknown): unknown => {
    switch (source.kind) {
      case 'single':
        return source.parse([raw]);
      case 'after':
        return source.parse([raw], factsWith({ domains: [aDomain({ authentication: 'federated' })] }));
      case 'listing':
        return source.item(raw, intern);
      case 'given':
      case 'onDemand':
        return undefined;
    }
  };
  const scanned = SOURCES.filter(({ kind }) => kind !== 'given' && kind !== 'onDemand');

  it.each(scanned.map((source) => [source.id, source] as const))('of %s is malformed', (_, source) => {
    const malformed = { kind: 'unparsed', reason: 'malformed', scope: '' };
    expect(junk.map((raw) => parsed(source, raw))).toEqual(junk.map(() => malformed));
  });
});

describe('unknown fields and values', () => {
  it('never make an answer malformed', () => {
    expect(ediscoveryCases.parse([[{ id: 'c', displayName: null, status: 'frozen', news: {} }]])).toEqual({
      kind: 'parsed',
      value: [{ id: 'c', displayName: '', status: 'unknown' }]
    });
    expect(subscriptions.parse([[{ id: 's', status: 'Paused' }]])).toMatchObject({
      value: [{ status: 'unknown', rawStatus: 'Paused' }]
    });
    expect(devices.item({ id: 'd', trustType: 'Quantum' }, intern)).toMatchObject({ value: { trust: 'unknown' } });
    expect(multiTenantOrganization.parse([{ state: 'unknownFutureValue' }])).toMatchObject({ value: { membership: 'other' } });
  });
});

describe('users', () => {
  const typeOf = (raw: object): unknown => {
    const result = users.item({ id: 'u', userPrincipalName: 'u@contoso.example', ...raw }, intern);
    return result.kind === 'parsed' && result.value.type;
  };

  it.each([
    [{ userType: 'Member' }, 'member'],
    [{ userType: null }, 'member'],
    [{ userType: 'Guest' }, 'guest'],
    [{ userType: 'guest' }, 'guest'],
    [{ '@odata.type': '#microsoft.graph.agentUser', userType: 'Member' }, 'agent'],
    [{ userPrincipalName: 'Sync_DC01_0a1b2c3d4e5f@contoso.onmicrosoft.com' }, 'sync'],
    [{ userPrincipalName: 'ADToAADSyncServiceAccount@contoso.onmicrosoft.com' }, 'sync'],
    [{ displayName: 'On-Premises Directory Synchronization Service Account' }, 'sync'],
    [{ displayName: 'Syncopation Club', userPrincipalName: 'syncopation@contoso.example' }, 'member']
  ])('%j is of type %s', (raw, type) => {
    expect(typeOf(raw)).toBe(type);
  });

  it.each([
    [true, 'synced'],
    [false, 'cloud'],
    [null, 'cloud'],
    [undefined, 'cloud']
  ])('with onPremisesSyncEnabled %s come from %s', (onPremisesSyncEnabled, source) => {
    expect(users.item({ id: 'u', userPrincipalName: 'u@x', onPremisesSyncEnabled }, intern)).toMatchObject({ value: { source } });
  });

  it('are blocked only when Graph says so', () => {
    const signIn = (accountEnabled?: boolean | null): unknown => users.item({ id: 'u', userPrincipalName: 'u@x', accountEnabled }, intern);
    expect([signIn(true), signIn(null), signIn(undefined), signIn(false)]).toMatchObject(
      ['enabled', 'enabled', 'enabled', 'blocked'].map((state) => ({ value: { signIn: state } }))
    );
  });

  it('without a name of their own are no users', () => {
    expect(users.item({ id: 'u' }, intern).kind).toBe('unparsed');
  });
});

it('gives deleted users back the name they had', () => {
  const raw = (userPrincipalName: string) => ({ id: '8ad1c2e0-0000-4000-8000-00000000000f', userPrincipalName });
  expect(deletedUsers.item(raw('8ad1c2e000004000800000000000000fann@contoso.example'), intern)).toMatchObject({
    value: { userPrincipalName: 'ann@contoso.example' }
  });
  expect(deletedUsers.item(raw('ann@contoso.example'), intern)).toMatchObject({ value: { userPrincipalName: 'ann@contoso.example' } });
});

describe('the organization', () => {
  const row = { id: 't', verifiedDomains: [{ name: 'a.onmicrosoft.com', isInitial: true }, { name: 'a.example', isDefault: true }] };
  const parse = (...value: readonly object[]): unknown => organization.parse([{ value }]);

  it.each([
    ['none', []],
    ['two', [row, row]]
  ])('is not known when Graph sends %s', (_, rows) => {
    expect(parse(...rows)).toMatchObject({ kind: 'unparsed' });
  });

  it.each([
    [true, 'on'],
    [false, 'off'],
    [null, 'off']
  ])('with onPremisesSyncEnabled %s has directory synchronization %s', (onPremisesSyncEnabled, directorySync) => {
    expect(parse({ ...row, onPremisesSyncEnabled })).toMatchObject({ value: { directorySync } });
  });

  it('tells its domains apart', () => {
    expect(parse(row)).toMatchObject({
      value: {
        initialDomain: 'a.onmicrosoft.com',
        verifiedDomains: [
          { name: 'a.onmicrosoft.com', role: 'initial' },
          { name: 'a.example', role: 'default' }
        ]
      }
    });
  });
});

it('knows nobody by an empty id', () => {
  expect(me.parse([{ id: '', userPrincipalName: 'a@b' }])).toMatchObject({ kind: 'unparsed' });
  expect(me.parse([{ id: 'a', userPrincipalName: 'a@b', userType: 'Guest', onPremisesSyncEnabled: true }])).toMatchObject({
    value: { userType: 'guest', source: 'synced' }
  });
});

it('does not take roles whose names are hidden for no roles', () => {
  expect(myRoles.parse([[{ id: 'r', roleTemplateId: null }]])).toMatchObject({ reason: 'scope', scope: 'RoleManagement.Read.Directory' });
  expect(myRoles.parse([[]])).toMatchObject({ kind: 'parsed', value: [] });
});

it('does not take a person that the registration report lacks for one without MFA', () => {
  expect(mfaRegistration.parse([[]], factsWith())).toMatchObject({ kind: 'unparsed', reason: 'incomplete' });
  expect(mfaRegistration.parse([[{ isMfaRegistered: false }]], factsWith())).toMatchObject({ value: { state: 'notRegistered', methods: [] } });
});

it('keeps assignments of principals that are hidden or gone', () => {
  expect(roleAssignments.parse([[{ id: 'a', roleDefinitionId: 'r', principalId: 'p', principal: null }]])).toMatchObject({
    value: [{ principal: { id: 'p', kind: 'unknown' }, scope: '/' }]
  });
});

it('sees MFA in a built-in control and in an authentication strength', () => {
  const policies = [
    { id: '1', state: 'enabled', grantControls: { builtInControls: ['mfa'] } },
    { id: '2', state: 'disabled', grantControls: { builtInControls: [], authenticationStrength: { id: 's' } } },
    { id: '3', state: 'enabledForReportingButNotEnforced', grantControls: { builtInControls: ['block'], authenticationStrength: null } },
    { id: '4', state: 'later', grantControls: null }
  ];
  expect(conditionalAccess.parse([policies])).toMatchObject({
    value: [
      { state: 'on', mfa: 'required' },
      { state: 'off', mfa: 'required' },
      { state: 'reportOnly', mfa: 'notRequired' },
      { state: 'unknown', mfa: 'notRequired' }
    ]
  });
});

it('reads the registration campaign', () => {
  const campaign = (state?: string): unknown =>
    authenticationMethods.parse([{ id: 'p', registrationEnforcement: { authenticationMethodsRegistrationCampaign: { state } } }]);
  expect([campaign('enabled'), campaign('disabled'), campaign('default'), campaign()]).toMatchObject(
    ['on', 'off', 'default', 'default'].map((registrationCampaign) => ({ value: { registrationCampaign } }))
  );
});

it('adds a licence pool up as Graph counts it', () => {
  const sku = {
    skuId: 's',
    capabilityStatus: 'Suspended',
    prepaidUnits: { enabled: 1, warning: 2, suspended: 3, lockedOut: null },
    consumedUnits: 4,
    appliesTo: 'Company',
    servicePlans: [{ servicePlanName: 'SHAREPOINTENTERPRISE' }, {}]
  };
  expect(subscribedSkus.parse([[sku]])).toMatchObject({
    value: [
      { status: 'suspended', enabled: 1, warning: 2, suspended: 3, lockedOut: 0, consumed: 4, appliesTo: 'company', services: ['SHAREPOINTENTERPRISE'] }
    ]
  });
});

it('tells domains apart', () => {
  const raw = [
    { id: 'a.onmicrosoft.com', isInitial: true, isVerified: true, authenticationType: 'Managed' },
    { id: 'a.example', isDefault: true, authenticationType: 'Federated', supportedServices: ['Email'] }
  ];
  expect(domains.parse([raw])).toMatchObject({
    value: [
      { kind: 'initial', authentication: 'managed', preference: 'other', verification: 'verified', services: [] },
      { kind: 'custom', authentication: 'federated', preference: 'default', verification: 'unverified', services: ['Email'] }
    ]
  });
});

it.each([
  [null, { kind: 'notAsked' }],
  [{ operation: 'Verification', status: 'Failed', lastActionDateTime: 'x' }, { kind: 'notAsked' }],
  [{ operation: 'ForceDelete', status: 'Scheduled', lastActionDateTime: '2026-11-20T11:00:00Z' }, { kind: 'underWay', since: '2026-11-20T11:00:00Z' }],
  [{ operation: 'ForceDelete', status: 'InProgress', lastActionDateTime: null }, { kind: 'underWay', since: '' }],
  [{ operation: 'ForceDelete', status: 'Failed' }, { kind: 'failed' }]
])('tells a domain that is being released: %j', (state, release) => {
  expect(domains.parse([[{ id: 'a.example', state }]])).toMatchObject({ value: [{ release }] });
});

it('splits the scopes of a grant and says whom it reaches', () => {
  const raw = [
    { id: '1', clientId: 'c', consentType: 'AllPrincipals', scope: ' User.Read  Mail.Read ' },
    { id: '2', clientId: 'c', consentType: 'Principal', scope: null }
  ];
  expect(permissionGrants.parse([raw])).toMatchObject({
    value: [
      { reach: 'everyone', scopes: ['User.Read', 'Mail.Read'] },
      { reach: 'oneUser', scopes: [] }
    ]
  });
});

it('leaves out the identity providers that nobody made', () => {
  const providers = [
    { '@odata.type': '#microsoft.graph.builtInIdentityProvider', id: 'MSASignup-OAUTH' },
    { '@odata.type': '#microsoft.graph.socialIdentityProvider', id: 'Google-OAUTH', displayName: 'Google' }
  ];
  expect(externalIdentities.parse([providers, [{ id: 'B2X_1_partners' }]], factsWith())).toMatchObject({
    value: {
      userFlows: [{ id: 'B2X_1_partners', displayName: 'B2X_1_partners' }],
      identityProviders: [{ id: 'Google-OAUTH', displayName: 'Google' }],
      customPolicies: []
    }
  });
});

it('does not take an External ID tenant for one without user flows', () => {
  const { organization: said } = closedTenant();
  const facts = factsWith({ organization: { ...said, tenantType: 'CIAM' } });
  expect(externalIdentities.parse([[], []], facts)).toMatchObject({ kind: 'unparsed', reason: 'incomplete' });
});

it('names a customer by what there is', () => {
  const raw = [
    { id: '1', customer: { displayName: 'Fabrikam', tenantId: 't' } },
    { id: '2', customer: { tenantId: 't' } },
    { id: '3', customer: null }
  ];
  expect(delegatedAdmins.parse([raw])).toMatchObject({ value: [{ customer: 'Fabrikam' }, { customer: 't' }, { customer: '' }] });
});

it('keeps equal texts of many objects once', () => {
  const shared = createIntern();
  const owner = (): string => ['f8cdef31', 'a31e', '4b4a'].join('-');
  const one = servicePrincipals.item({ id: '1', appOwnerOrganizationId: owner(), tags: [owner()] }, shared);
  const two = servicePrincipals.item({ id: '2', appOwnerOrganizationId: owner() }, shared);
  expect([one, two]).toMatchObject([{ value: { ownerTenantId: owner() } }, { value: { ownerTenantId: owner() } }]);
});
