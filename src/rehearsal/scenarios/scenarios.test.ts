import type { TenantState } from '../state';
import { ROLES } from './data/roles';
import { DEFAULT_SCENARIO, isScenarioName, SCENARIO_NAMES, SCENARIOS } from './index';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const SMALL = SCENARIO_NAMES.filter((name) => name !== 'hundredThousand' && name !== 'twentyThousandApplications');

const states = new Map<string, TenantState>();
function stateOf(name: (typeof SCENARIO_NAMES)[number]): TenantState {
  const state = states.get(name) ?? SCENARIOS[name](1, NOW);
  states.set(name, state);
  return state;
}

function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value.toLowerCase()).size);
}

function principalIds(state: TenantState): Set<string> {
  return new Set([...state.users, ...state.groups, ...state.servicePrincipals].map((each) => each.id));
}

describe('the list of scenarios', () => {
  it('offers the messy one first and by default', () => {
    expect(SCENARIO_NAMES[0]).toBe('messy');
    expect(DEFAULT_SCENARIO).toBe('messy');
  });

  it('knows its names and nothing else', () => {
    expect(SCENARIO_NAMES.every(isScenarioName)).toBe(true);
    expect(['toString', '__proto__', 'Messy', ''].some(isScenarioName)).toBe(false);
  });
});

describe.each(SMALL)('scenario %s', (name) => {
  it('is the same for the same seed and time, and another for another seed', () => {
    expect(SCENARIOS[name](5, NOW)).toEqual(SCENARIOS[name](5, NOW));
    expect(SCENARIOS[name](6, NOW).organization.id).not.toBe(SCENARIOS[name](5, NOW).organization.id);
  });

  it('moves its dates with the time', () => {
    const later = SCENARIOS[name](1, NOW + 86_400_000);
    expect(later.organization.createdDateTime > stateOf(name).organization.createdDateTime).toBe(true);
    expect(later.users[0]?.id).toBe(stateOf(name).users[0]?.id);
  });

  it('gives every object an id of its own', () => {
    const state = stateOf(name);
    const lists = Object.values(state).filter((value): value is { id: string }[] => Array.isArray(value));
    for (const list of lists) {
      expect(duplicates(list.flatMap((each) => (typeof each === 'object' && 'id' in each ? [each.id] : [])))).toEqual([]);
    }
    expect(duplicates([...principalIds(state), ...state.deletedUsers.map((user) => user.id)])).toEqual([]);
  });

  it('gives every user a sign-in name of its own on a verified domain', () => {
    const state = stateOf(name);
    const verified = new Set(state.domains.filter((each) => each.isVerified).map((each) => each.id));
    expect(duplicates(state.users.map((user) => user.userPrincipalName))).toEqual([]);
    const elsewhere = state.users.filter((user) => !verified.has(user.userPrincipalName.split('@').pop() ?? ''));
    expect(elsewhere).toEqual([]);
    expect(state.users.filter((user) => !/^[\w.'#^~!-]+@[\w.-]+$/.test(user.userPrincipalName))).toEqual([]);
  });

  it('has an acting admin who is Global Administrator, cloud-only, and on the initial domain', () => {
    const state = stateOf(name);
    const admin = state.users.find((user) => user.id === state.actingAdminId);
    const initial = state.domains.find((each) => each.isInitial)?.id ?? '';
    expect(admin).toMatchObject({ userType: 'Member', accountEnabled: true, onPremisesSyncEnabled: null });
    expect(admin?.userPrincipalName.endsWith(`@${initial}`)).toBe(true);
    expect(state.roleAssignments).toContainEqual(
      expect.objectContaining({ principalId: admin?.id, roleDefinitionId: ROLES.globalAdministrator, directoryScopeId: '/' })
    );
    expect(state.registrationDetails.find((each) => each.id === admin?.id)?.isMfaRegistered).toBe(true);
  });

  it('has one initial and one default domain, and the organization agrees', () => {
    const state = stateOf(name);
    expect(state.domains.filter((each) => each.isInitial)).toHaveLength(1);
    expect(state.domains.filter((each) => each.isDefault)).toHaveLength(1);
    expect(state.organization.verifiedDomains.map((each) => each.name)).toEqual(
      state.domains.filter((each) => each.isVerified).map((each) => each.id)
    );
  });

  it('points only at what is there', () => {
    const state = stateOf(name);
    const principals = principalIds(state);
    const assigned = [...state.roleAssignments, ...state.roleEligibilities].map((each) => each.principalId);
    const inGroups = [...Object.values(state.groupMembers), ...Object.values(state.groupOwners)].flat();
    const granted = state.permissionGrants.flatMap((each) => [each.clientId, each.resourceId, each.principalId ?? each.clientId]);
    const byUser = [...Object.entries(state.managers).flat(), ...Object.keys(state.perUserMfa), ...state.registrationDetails.map((each) => each.id)];
    expect([...assigned, ...inGroups, ...granted, ...byUser].filter((id) => !principals.has(id))).toEqual([]);

    const groups = new Set(state.groups.map((each) => each.id));
    expect([...Object.keys(state.groupMembers), ...Object.keys(state.groupOwners)].filter((id) => !groups.has(id))).toEqual([]);

    const domains = new Set(state.domains.map((each) => each.id));
    expect(Object.keys(state.federations).filter((name) => !domains.has(name))).toEqual([]);

    const deviceIds = new Set(state.devices.map((each) => each.deviceId));
    expect(state.bitlockerKeys.filter((each) => !deviceIds.has(each.deviceId))).toEqual([]);

    const unitScopes = state.administrativeUnits.map((each) => `/administrativeUnits/${each.id}`);
    expect(state.roleAssignments.filter((each) => ![...unitScopes, '/'].includes(each.directoryScopeId))).toEqual([]);
  });

  it('has a principal behind every app registration', () => {
    const state = stateOf(name);
    const appIds = new Set(state.servicePrincipals.map((each) => each.appId));
    expect(state.applications.filter((each) => !appIds.has(each.appId))).toEqual([]);
    expect(duplicates(state.servicePrincipals.map((each) => each.appId))).toEqual([]);
  });

  it('draws licences only from pools that exist and hold enough', () => {
    const state = stateOf(name);
    const subscriptions = new Set(state.subscriptions.map((each) => each.id));
    const pools = new Map(state.subscribedSkus.map((each) => [each.skuId, each]));
    expect(state.subscribedSkus.flatMap((each) => each.subscriptionIds).filter((id) => !subscriptions.has(id))).toEqual([]);
    expect(state.users.flatMap((user) => user.assignedLicenses).filter((each) => !pools.has(each.skuId))).toEqual([]);
    for (const pool of pools.values()) {
      const { enabled, suspended, warning, lockedOut } = pool.prepaidUnits;
      const holders = state.users.filter((user) => user.assignedLicenses.some((each) => each.skuId === pool.skuId));
      expect(pool.consumedUnits).toBe(holders.length);
      expect(pool.consumedUnits).toBeLessThanOrEqual(enabled + suspended + warning + lockedOut);
    }
  });

  it('lets our token do what our principal was granted, and everything the routes ask for', () => {
    const state = stateOf(name);
    const ours = state.servicePrincipals.find((each) => each.appId === state.token.appId);
    expect(state.token.scopes).toEqual(expect.arrayContaining(['User.Read.All', 'Directory.AccessAsUser.All']));
    expect(ours === undefined).toBe(name === 'empty');
    const grant = state.permissionGrants.find((each) => each.clientId === ours?.id);
    expect(grant?.scope ?? state.token.scopes.join(' ')).toBe(state.token.scopes.join(' '));
  });

  it('has nothing dated in the future that is past, or the other way round', () => {
    const state = stateOf(name);
    const now = new Date(NOW).toISOString();
    const past = [...state.users, ...state.subscriptions, ...state.servicePrincipals, ...state.groups, ...state.applications];
    expect(past.filter((each) => each.createdDateTime > now || each.createdDateTime < state.organization.createdDateTime)).toEqual([]);
    expect(state.subscriptions.filter((each) => each.nextLifecycleDateTime !== null && each.nextLifecycleDateTime < now)).toEqual([]);
    expect(state.deletedUsers.filter((each) => each.deletedDateTime > now)).toEqual([]);
  });
});

describe('what the scenarios are for', () => {
  it('clean: twelve people and nothing custom', () => {
    const state = stateOf('clean');
    expect(state.users).toHaveLength(12);
    expect(state.domains).toHaveLength(1);
    expect(state.applications).toHaveLength(1);
  });

  it('synced: sixty per cent from the premises, synchronization on, its account among them', () => {
    const state = stateOf('synced');
    const share = state.users.filter((user) => user.onPremisesSyncEnabled === true).length / state.users.length;
    expect(state.organization.onPremisesSyncEnabled).toBe(true);
    expect(share).toBeCloseTo(0.6, 1);
    expect(state.users.some((user) => user.userPrincipalName.startsWith('Sync_'))).toBe(true);
    expect(state.devices.every((each) => each.trustType === 'ServerAd')).toBe(true);
    expect(state.syncOffHours).toBeGreaterThan(0);
  });

  it('nearlyClosed: one admin, our own principal, a subscription with two days to go', () => {
    const state = stateOf('nearlyClosed');
    expect(state.users).toHaveLength(1);
    expect(state.applications).toHaveLength(1);
    expect(state.subscriptions.map((each) => each.status)).toEqual(['Suspended', 'Deleted']);
    expect(state.subscriptions[0]?.nextLifecycleDateTime).toBe('2026-11-22T09:00:00Z');
  });

  it('mca: one E5 whose term ends in 200 days', () => {
    const state = stateOf('mca');
    expect(state.subscriptions.map((each) => each.skuPartNumber)).toEqual(['SPE_E5']);
    expect(state.subscriptions[0]?.nextLifecycleDateTime).toBe('2027-06-08T09:00:00Z');
  });

  it('b2c: user flows, identity providers and custom policies', () => {
    const state = stateOf('b2c');
    expect(state.organization.tenantType).toBe('AAD B2C');
    expect([state.b2cUserFlows, state.identityProviders, state.trustFrameworkPolicies].every((list) => list.length > 0)).toBe(true);
  });

  it('empty: the acting admin alone', () => {
    const state = stateOf('empty');
    const filled = Object.entries(state).filter(([, value]) => Array.isArray(value) && value.length > 0);
    expect(filled.map(([key]) => key).sort()).toEqual(['domains', 'registrationDetails', 'roleAssignments', 'users']);
  });

  it('tenThousand: a tenth are guests, five are Global Administrators', () => {
    const state = stateOf('tenThousand');
    expect(state.users).toHaveLength(10_000);
    expect(state.users.filter((user) => user.userType === 'Guest').length / 10_000).toBeCloseTo(0.1, 2);
    expect(state.roleAssignments).toHaveLength(5);
    expect(state.users.filter((user) => user.assignedLicenses.length > 0).length / 10_000).toBeCloseTo(0.03, 2);
  });

  it('twentyThousandApplications: as many of other organizations, each with an app id of its own', () => {
    const { servicePrincipals } = SCENARIOS.twentyThousandApplications(1, NOW);
    expect(new Set(servicePrincipals.map(({ appId }) => appId)).size).toBe(servicePrincipals.length);
    expect(servicePrincipals.length).toBeGreaterThan(20_000);
  });

  it('hundredThousand: as many users, each with a sign-in name of its own', () => {
    const { users } = SCENARIOS.hundredThousand(1, NOW);
    expect(users).toHaveLength(100_000);
    expect(new Set(users.map((user) => user.userPrincipalName)).size).toBe(100_000);
    expect(new Set(users.map((user) => user.id)).size).toBe(100_000);
  });
});
