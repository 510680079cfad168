import type { TenantState } from '../../state';
import { MICROSOFT_APPS_KEPT, MICROSOFT_TENANT } from '../data/microsoftApps';
import { ROLES } from '../data/roles';
import { OUR_PRINCIPAL, scopesOfRoutes } from '../make/ourPrincipal';
import { messy } from './index';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const DAY = 86_400_000;
const state: TenantState = messy(1, NOW);

const globalAdministrators = state.roleAssignments
  .filter((each) => each.roleDefinitionId === ROLES.globalAdministrator)
  .map((each) => each.principalId);
const names = state.users.map((user) => user.displayName ?? '');

/** What each check of the table finds in the default tenant. Where a check asks a person, nothing can be prepared. */
const BEHIND: Readonly<Record<string, () => boolean>> = {
  'P01 acting admin with other roles beside': () => globalAdministrators.length > 1,
  'P02 custom default domain, admin on the initial one': () =>
    state.domains.some((each) => each.isDefault && !each.isInitial),
  'P03 MFA registered by some, not by all': () => new Set(state.registrationDetails.map((each) => each.isMfaRegistered)).size === 2,
  'P04 the tenant is itself a partner': () => state.organization.partnerTenantType !== null,
  'P05 a subscription that a partner owns': () => state.subscriptions.some((each) => each.ownerTenantId !== null),
  'P08 an open case and a closed one': () => new Set(state.ediscoveryCases.map((each) => each.status)).size === 2,
  'P09 mail, OneDrive and sites, used and unused': () =>
    [state.usage.mailboxes, state.usage.oneDrives, state.usage.sites].every(
      (rows) => rows.some((row) => row.storageUsedBytes > 0) && rows.some((row) => row.lastActivityOn === '' || row.lastActivityOn < '2026-08')
    ),
  'P10 grants broader than needed, for everybody and for one': () =>
    state.token.scopes.some((scope) => !scopesOfRoutes().includes(scope)) &&
    new Set(state.permissionGrants.map((each) => each.consentType)).size === 2,
  'P11 partners, customers, a multitenant organization': () =>
    state.crossTenantPartners.length > 0 && state.delegatedAdmins.length > 0 && state.multiTenantOrganization.state === 'active',
  'U01 synchronization off, users of that time, its account left over': () =>
    state.organization.onPremisesSyncEnabled === false &&
    state.users.some((user) => user.onPremisesSyncEnabled === false) &&
    state.users.some((user) => user.userPrincipalName.startsWith('Sync_')),
  'U02 members, guests, agents, blocked mailboxes': () =>
    state.users.some((user) => user.userType === 'Guest') &&
    state.users.filter((user) => user['@odata.type'] === '#microsoft.graph.agentUser').length === 2 &&
    state.users.some((user) => user.userPrincipalName.startsWith('info@') && !user.accountEnabled),
  'U03 Global Administrators direct, by group, by nested group, as service principal, eligible': () => {
    const groupId = state.groups.find((each) => each.isAssignableToRole && globalAdministrators.includes(each.id))?.id ?? '';
    const members = state.groupMembers[groupId] ?? [];
    return (
      globalAdministrators.filter((id) => state.users.some((user) => user.id === id)).length === 3 &&
      members.some((id) => state.users.some((user) => user.id === id)) &&
      members.some((id) => (state.groupMembers[id] ?? []).length > 0) &&
      globalAdministrators.some((id) => state.servicePrincipals.some((each) => each.id === id)) &&
      state.roleEligibilities.some((each) => each.roleDefinitionId === ROLES.globalAdministrator)
    );
  },
  'U04 privileged users without the highest role': () =>
    state.roleAssignments.some((each) => each.roleDefinitionId === ROLES.userAdministrator),
  'U05 deleted users, two of them about to go': () => {
    const left = state.deletedUsers.map((user) => Date.parse(user.deletedDateTime) + 30 * DAY - NOW);
    return left.length > 5 && left.filter((ms) => ms > 0 && ms <= 2 * DAY).length === 2;
  },
  'S01 S02 S03 every status that Graph knows': () =>
    new Set(state.subscriptions.map((each) => each.status)).size === 5,
  'S04 a trial and self-service': () =>
    state.subscriptions.some((each) => each.isTrial) && state.subscriptions.some((each) => each.totalLicenses >= 1_000_000),
  'S05 one product in either view only': () => {
    const listed = new Set(state.subscriptions.filter((each) => each.status !== 'Deleted').map((each) => each.skuId));
    const pooled = new Set(state.subscribedSkus.map((each) => each.skuId));
    return [...listed].some((id) => !pooled.has(id)) && [...pooled].some((id) => !listed.has(id));
  },
  'S07 a subscription that carries SharePoint': () =>
    state.subscriptions.some((each) => each.status === 'Enabled' && each.serviceStatus.some((plan) => plan.servicePlanName === 'SHAREPOINTENTERPRISE')),
  'M01 per-user MFA beyond the acting admin': () =>
    new Set(Object.entries(state.perUserMfa).filter(([id]) => id !== state.actingAdminId).map(([, value]) => value)).size === 2,
  'M03 Conditional Access on, off and report-only, campaign on': () =>
    new Set(state.conditionalAccess.map((each) => each.state)).size === 3 &&
    !state.securityDefaults.isEnabled &&
    state.authenticationMethodsPolicy.registrationEnforcement.authenticationMethodsRegistrationCampaign.state === 'enabled',
  'D01 domains: default, federated, unverified': () =>
    state.domains.some((each) => each.authenticationType === 'Federated') && state.domains.some((each) => !each.isVerified),
  'D02 twelve app registrations, ours among them, one multi-tenant': () =>
    state.applications.length === 12 &&
    state.applications.some((each) => each.displayName === OUR_PRINCIPAL && each.appId === state.token.appId) &&
    state.applications.some((each) => each.signInAudience === 'AzureADMultipleOrgs'),
  'D03 applications of other firms': () =>
    state.servicePrincipals.filter((each) => each.tags.length > 0 && each.appOwnerOrganizationId !== MICROSOFT_TENANT && each.appOwnerOrganizationId !== state.organization.id).length > 8,
  'D04 hidden ones, managed identities, and all that must stay': () =>
    state.servicePrincipals.some((each) => each.tags.includes('HideApp')) &&
    state.servicePrincipals.some((each) => each.servicePrincipalType === 'ManagedIdentity') &&
    MICROSOFT_APPS_KEPT.every(([appId]) => state.servicePrincipals.some((each) => each.appId === appId)),
  'D05 a user flow and Google': () =>
    state.b2xUserFlows.length > 0 && state.identityProviders.some((each) => each.identityProviderType === 'Google'),
  'D06 groups, administrative units, contacts': () =>
    [state.groups, state.administrativeUnits, state.contacts].every((list) => list.length > 0),
  'D07 our principal and its grants': () => {
    const ours = state.servicePrincipals.find((each) => each.appId === state.token.appId)?.id;
    return state.permissionGrants.filter((each) => each.clientId === ours).length > 1;
  },
  'D09 devices of every kind, recovery keys, Autopilot': () =>
    new Set(state.devices.map((each) => each.trustType)).size === 4 &&
    state.bitlockerKeys.length > 0 &&
    state.autopilotDevices.length > 0
};

describe('the messy tenant', () => {
  it.each(Object.entries(BEHIND))('%s', (_, found) => {
    expect(found()).toBe(true);
  });

  it('has 215 users', () => {
    expect(state.users).toHaveLength(215);
  });

  it.each([
    ['an apostrophe', /'/], ['a leading =', /^=/], ['a leading +', /^\+/], ['a leading @', /^@/], ['a leading -', /^-/],
    ['a leading tab', /^\t/], ['markup', /<img/], ['a double quote', /"/], ['a comma', /,/], ['a semicolon', /;/],
    ['Hebrew', /[\u05D0-\u05EA]/], ['Arabic', /[\u0621-\u064A]/], ['a right-to-left mark', /\u200F/],
    ['a right-to-left override', /\u202E/], ['Chinese', /[\u4E00-\u9FFF]/], ['an emoji', /\p{Extended_Pictographic}/u],
    ['nothing at all', /^$/]
  ])('has a name with %s', (_, pattern) => {
    expect(names.some((name) => pattern.test(name))).toBe(true);
  });

  it('has two people of the same name, and one name in two spellings', () => {
    expect(names.filter((name) => name === 'Thomas Müller')).toHaveLength(2);
    expect(names.filter((name) => name.normalize('NFC') === 'José Núñez')).toHaveLength(2);
  });

  it('has a deleted user whose sign-in name is taken', () => {
    const taken = new Set(state.users.map((user) => user.userPrincipalName));
    const colliding = state.deletedUsers.filter((user) => taken.has(user.userPrincipalName));
    expect(colliding.map((user) => user.displayName)).toEqual(['Anna Albrecht']);
  });
});
