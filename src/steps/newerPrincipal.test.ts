import { anApplication, aServicePrincipal, closedTenant, factsWith, unread, wholeOf, sampleOf, type FactOverrides } from '../facts/testing';
import type { Facts } from '../facts';
import { resultOf } from '../ports/work';
import type { Scenario, TenantState } from '../rehearsal';
import { SCENARIOS } from '../rehearsal/scenarios';
import { withNewerPrincipal, type OlderPrincipal } from '../rehearsal/scenarios/make/newerPrincipal';
import { endOf, finish, type World } from '../run/testing/rehearsalWorld';
import { deleteApplications } from './deleteApplications';
import { deleteOwnPrincipal } from './deleteOwnPrincipal';
import { factsOfTask, planTask } from './planTask';
import { revokeOwnGrants } from './revokeOwnGrants';
import type { Draft } from './task';
import type { TaskOrder } from './taskId';
import { obstaclesOf, plannedIds, planOf, sessionWith } from './testing/drafts';
import { onlyAdminLeft, worldWithRunbook } from './testing/onlyAdminLeft';

const NEWER = '08e18876-6177-487e-b8b5-cf950c1e598c';
const APPS = { task: 'deleteApplications', choice: 'none' } as const;
const PRINCIPALS = { task: 'deleteServicePrincipals', choice: 'none' } as const;
const REVOKE = { task: 'revokeOwnGrants', choice: 'none' } as const;
const LEAVE = { task: 'deleteOwnPrincipal', choice: 'none' } as const;

/** The rehearsal tenant after Microsoft’s move. */
const moved = (scenario: Scenario, older: OlderPrincipal, change?: (state: TenantState) => Partial<TenantState>): World =>
  worldWithRunbook(withNewerPrincipal(onlyAdminLeft(scenario, change), older));

/** A plan made behind a token that is readable, or the same facts behind an opaque one. */
async function drafted(world: World, order: TaskOrder, token: 'readable' | 'opaque'): Promise<Draft> {
  const facts: Facts = await world.facts(factsOfTask(order.task));
  const { session } = facts;
  const hidden =
    session.kind === 'read' && token === 'opaque' ? { ...session, value: { ...session.value, token: { kind: 'opaque' } as const } } : session;
  return resultOf(planTask(order, { ...facts, session: hidden }));
}

describe.each([
  ['stays', 'readable'],
  ['stays', 'opaque'],
  ['gone', 'readable'],
  ['gone', 'opaque']
] as const)('where the older principal %s and the token is %s', (older, token) => {
  it('applications and principals go, but neither of those that carry us', async () => {
    const world = moved(SCENARIOS.messy, older);
    const { applications } = world.rehearsal.state();
    const registered = applications.filter(({ displayName }) => /^SharePoint Online Client Ext/.test(displayName)).map(({ appId }) => appId);
    expect(registered).toHaveLength(older === 'stays' ? 1 : 0);

    const apps = await drafted(world, APPS, token);
    expect([...plannedIds(apps), ...registered].sort()).toEqual(applications.map(({ appId }) => appId).sort());
    expect(apps).toMatchObject({ kind: 'drafted', keptIds: registered });

    const principals = await drafted(world, PRINCIPALS, token);
    expect(principals.kind === 'drafted' && principals.keptIds).toEqual(expect.arrayContaining([NEWER, ...registered]));
    expect(plannedIds(principals).filter((id) => [NEWER, ...registered].includes(id))).toEqual([]);
  });

  it('the last acts take back what either was granted, and delete the registration if there is one', async () => {
    const world = moved(SCENARIOS.nearlyClosed, older, onlyTheInitialDomain);
    const { applications, permissionGrants } = world.rehearsal.state();
    expect(permissionGrants.length).toBe(older === 'stays' ? 2 : 1);
    expect([...plannedIds(await drafted(world, REVOKE, token))].sort()).toEqual(permissionGrants.map(({ id }) => id).sort());
    const leave = await drafted(world, LEAVE, token);
    expect([leave.kind, plannedIds(leave)]).toEqual(['drafted', applications.map(({ appId }) => appId)]);
  });
});

it('every grant is taken back, then the older registration goes; the session stays and proves it', async () => {
  const world = moved(SCENARIOS.nearlyClosed, 'stays', onlyTheInitialDomain);
  expect(endOf(await finish(world.execute(await world.planFor(REVOKE))))).toBe('complete');
  expect(world.rehearsal.state().permissionGrants).toEqual([]);
  expect(endOf(await finish(world.execute(await world.planFor(LEAVE))))).toBe('complete');
  expect(world.rehearsal.state().applications).toEqual([]);
  expect(world.rehearsal.state().servicePrincipals.map(({ appId }) => appId)).toContain(NEWER);
  expect(world.rehearsal.violations).toEqual([]);
});

describe('behind an opaque token, with no registration that is known to be ours', () => {
  const tenant = closedTenant();
  const session = { ...sessionWith(), token: { kind: 'opaque' } as const };
  const newer = aServicePrincipal({ id: 'newer', appId: NEWER, ownerTenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' });
  const granted = (...scopes: readonly string[]) => [{ id: 'g', clientId: newer.id, reach: 'everyone', scopes } as const];
  const facts = (over: FactOverrides = {}) =>
    factsWith({
      session,
      applications: wholeOf([anApplication({ appId: 'app-1' })]),
      servicePrincipals: wholeOf([newer]),
      permissionGrants: granted('Application.ReadWrite.All'),
      ...over
    });

  it('applications go when Microsoft’s principal was granted what that takes', () => {
    expect(plannedIds(planOf(deleteApplications, facts(), 'none'))).toEqual(['app-1']);
    expect(planOf(deleteOwnPrincipal, facts(), 'none')).toMatchObject({ kind: 'drafted', items: [], keptIds: ['app-1'] });
  });

  it.each<[string, FactOverrides]>([
    ['it was granted less', { permissionGrants: granted('Directory.Read.All') }],
    ['it was granted nothing', { permissionGrants: [] }],
    ['somebody else was', { permissionGrants: granted('Application.ReadWrite.All').map((each) => ({ ...each, clientId: 'other' })) }],
    ['it is not there', { servicePrincipals: wholeOf([aServicePrincipal()]) }],
    ['nobody could read the principals', { servicePrincipals: unread('service') }],
    ['nobody could read the grants', { permissionGrants: unread('scope') }]
  ])('and none while %s: any of them could be ours', (_, over) => {
    expect(obstaclesOf(planOf(deleteApplications, facts(over), 'none'))).toEqual(['ownPrincipalNotFound']);
    expect(obstaclesOf(planOf(deleteOwnPrincipal, facts(over), 'none'))).toEqual(['ownPrincipalNotFound']);
  });

  it('there is nothing to be in doubt about where no registration is left', () => {
    const none = facts({ applications: wholeOf([]), servicePrincipals: wholeOf([]) });
    expect(planOf(deleteOwnPrincipal, none, 'none')).toMatchObject({ kind: 'drafted', items: [] });
  });

  it('grants are not taken back from a sample that may lack one of two principals', () => {
    const servicePrincipals = sampleOf(tenant.servicePrincipals.items, 400);
    expect(obstaclesOf(planOf(revokeOwnGrants, facts({ servicePrincipals }), 'none'))).toEqual(['sampleOnly servicePrincipals']);
  });
});

function onlyTheInitialDomain({ domains, applications, token }: TenantState): Partial<TenantState> {
  return {
    domains: domains.filter(({ isInitial }) => isInitial).map((each) => ({ ...each, isDefault: true })),
    applications: applications.filter(({ appId }) => appId === token.appId)
  };
}
