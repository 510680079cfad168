import { anApplication, aServicePrincipal, closedTenant, factsWith, IDS, sampleOf, unread, wholeOf, type FactOverrides } from '../facts/testing';
import { resultOf } from '../ports/work';
import { SCENARIOS } from '../rehearsal/scenarios';
import { PROTECTED_APPS } from '../routes/protectedApps';
import { createPlan } from '../run/plan/plan';
import { endOf, finish, type World } from '../run/testing/rehearsalWorld';
import { anItem, draftOf } from '../run/testing/samples';
import { deleteApplications } from './deleteApplications';
import { deleteServicePrincipals } from './deleteServicePrincipals';
import { planTask } from './planTask';
import { obstaclesOf, plannedIds, planOf, sessionWith } from './testing/drafts';
import { changesOf, onlyAdminLeft, worldWithRunbook } from './testing/onlyAdminLeft';

const tenant = closedTenant();
const session = sessionWith('Application.ReadWrite.All');
const opaque = { ...session, token: { kind: 'opaque' } as const };
const facts = (over: FactOverrides = {}) => factsWith({ session, ...over });
const principals = (...more: readonly ReturnType<typeof aServicePrincipal>[]) => ({
  servicePrincipals: wholeOf([...tenant.servicePrincipals.items, ...more])
});
const apps = (...more: readonly ReturnType<typeof anApplication>[]) => ({ applications: wholeOf([...tenant.applications.items, ...more]) });

const PRINCIPALS = { task: 'deleteServicePrincipals', choice: 'none' } as const;
const APPS = { task: 'deleteApplications', choice: 'none' } as const;

describe('planning service principals', () => {
  it('takes third parties by app id and keeps all others', () => {
    const [portal = ''] = PROTECTED_APPS.keys();
    const draft = planOf(deleteServicePrincipals, facts(
        principals(
          aServicePrincipal({ id: 'zoom', appId: 'app-zoom', displayName: 'Zoom' }),
          aServicePrincipal({ id: 'agent', appId: 'app-agent', type: 'ServiceIdentity' }),
          aServicePrincipal({ appId: portal }),
          aServicePrincipal({ appId: 'app-own', ownerTenantId: IDS.tenant }),
          aServicePrincipal({ appId: 'app-managed', type: 'ManagedIdentity' }),
          aServicePrincipal({ appId: 'app-doubt', ownerTenantId: '' })
        )
      ),
      'none'
    );
    expect(draft).toMatchObject({
      items: [{ id: 'app-zoom', name: 'Zoom', reference: 'zoom', kind: 'servicePrincipal', effect: 'deleted' }, { id: 'app-agent' }]
    });
    expect(draft.kind === 'drafted' && [...draft.keptIds].sort()).toEqual(
      [IDS.tokenApp, '00000003-0000-0000-c000-000000000000', portal, 'app-own', 'app-managed', 'app-doubt'].sort()
    );
  });

  it('leaves out what it could not name for certain', () => {
    const twice = [aServicePrincipal({ appId: 'app-x' }), aServicePrincipal({ appId: 'APP-X' })];
    expect(plannedIds(planOf(deleteServicePrincipals, facts(principals(...twice, aServicePrincipal({ appId: '' }))), 'none'))).toEqual(['app-x']);
    const shared = [aServicePrincipal({ appId: 'app-y' }), aServicePrincipal({ appId: 'App-Y', ownerTenantId: '' })];
    expect(plannedIds(planOf(deleteServicePrincipals, facts(principals(...shared)), 'none'))).toEqual([]);
  });
});

describe('planning app registrations', () => {
  it('takes all but ours, the one of B2C included', () => {
    const draft = planOf(deleteApplications, facts(apps(anApplication({ id: 'o', appId: 'app-1' }), anApplication({ appId: 'b2c', displayName: 'b2c-extensions-app' }))), 'none');
    expect(draft).toMatchObject({ items: [{ id: 'app-1', reference: 'o', kind: 'application' }, { id: 'b2c' }], keptIds: [IDS.tokenApp] });
  });

  it('takes none while nothing tells which one is ours', () => {
    const nameless = { session: opaque, applications: wholeOf([anApplication()]) };
    expect(obstaclesOf(planOf(deleteApplications, facts(nameless), 'none'))).toEqual(['ownPrincipalNotFound']);
    expect(planOf(deleteApplications, facts({ session: opaque, ...apps(anApplication()) }), 'none')).toMatchObject({ kind: 'drafted' });
    expect(planOf(deleteApplications, facts({ session: opaque, applications: wholeOf([]) }), 'none')).toMatchObject({ items: [] });
  });
});

it.each([
  ['unread', facts({ applications: unread('role'), servicePrincipals: unread('role') }), ['unread applications role', 'unread servicePrincipals role']],
  ['sampleOnly', facts({ applications: sampleOf([], 400), servicePrincipals: sampleOf([], 400) }), ['sampleOnly applications', 'sampleOnly servicePrincipals']],
  ['scopeMissing', factsWith(), ['scopeMissing Application.ReadWrite.All', 'scopeMissing Application.ReadWrite.All']]
])('neither plans: %s', (_, from, wanted) => {
  expect([planOf(deleteApplications, from, 'none'), planOf(deleteServicePrincipals, from, 'none')].flatMap(obstaclesOf)).toEqual(wanted);
});

it('both are locked while users are left', () => {
  for (const order of [PRINCIPALS, APPS]) {
    expect(obstaclesOf(resultOf(planTask(order, facts({ users: unread('offline') }))))).toEqual(['locked U02 couldNotCheck']);
  }
});

describe('on the messy tenant without its users', () => {
  const messy = (): World => worldWithRunbook(onlyAdminLeft(SCENARIOS.messy));
  const deleted = (world: World): number => changesOf(world).filter((line) => line.startsWith('DELETE')).length;

  it('third parties go, and nothing else', async () => {
    const world = messy();
    const before = world.rehearsal.state().servicePrincipals;
    const plan = await world.planFor(PRINCIPALS);
    expect(endOf(await finish(world.execute(plan)))).toBe('complete');
    const left = new Set(world.rehearsal.state().servicePrincipals.map(({ appId }) => appId));
    expect(before.filter(({ appId }) => !left.has(appId)).map(({ appId }) => appId).sort()).toEqual(plan.items.map(({ id }) => id).sort());
    expect(plan.items.length).toBeGreaterThan(5);
    expect(world.rehearsal.violations).toEqual([]);
    expect(await world.draft(PRINCIPALS)).toMatchObject({ items: [] });
  });

  it('one that goes only after the others goes in a second round', async () => {
    const world = messy();
    const plan = await world.planFor(PRINCIPALS);
    const last = plan.items[plan.items.length - 1]?.id ?? '';
    world.rehearsal.faults.add({
      match: { method: 'DELETE', path: `/servicePrincipals(appId='${last}')` },
      effect: { kind: 'status', status: 400, code: 'Request_BadRequest' }
    });
    const { outcome, events } = await finish(world.execute(plan));
    expect(endOf({ outcome, events })).toBe('complete');
    expect(events.filter((event) => event.kind === 'recorded' && event.record.kind === 'round')).toHaveLength(1);
    expect(deleted(world)).toBe(plan.items.length + 1);
  });

  it('one that never goes is named, and the rounds end when they bring nothing', async () => {
    const world = messy();
    const plan = await world.planFor(PRINCIPALS);
    const first = plan.items[0]?.id ?? '';
    world.rehearsal.faults.add({
      match: { method: 'DELETE', path: `/servicePrincipals(appId='${first}')`, times: 'always' },
      effect: { kind: 'status', status: 400, code: 'Request_BadRequest' }
    });
    expect(endOf(await finish(world.execute(plan)))).toBe('incomplete');
    expect(deleted(world)).toBe(plan.items.length + 1);
    expect(world.rehearsal.state().servicePrincipals.filter(({ appId }) => plan.items.some(({ id }) => id === appId))).toHaveLength(1);
  });

  it('app registrations go, but ours', async () => {
    const world = messy();
    expect(endOf(await finish(world.execute(await world.planFor(APPS))))).toBe('complete');
    const { applications, token } = world.rehearsal.state();
    expect(applications.map(({ appId }) => appId)).toEqual([token.appId]);
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('a forged plan that names protected ones is drift, and its permit does not open the call layer for them', async () => {
    const world = messy();
    const real = await world.planFor(PRINCIPALS);
    const [portal = ''] = PROTECTED_APPS.keys();
    const own = world.rehearsal.state().token.appId;
    const items = [portal, own].map((id) => anItem({ id, kind: 'servicePrincipal', reason: 'inTheWay', effect: 'deleted' }));
    const forged = await createPlan('deleteServicePrincipals', draftOf({ ...real, kind: 'drafted', items, keptIds: [] }), real.createdAt);
    if (forged.kind === 'refused') {
      throw new Error(forged.problem);
    }
    expect(endOf(await finish(world.execute(forged.plan, { replanning: world.replanning(PRINCIPALS) })))).toBe('refused: stale');
    const opened = await world.graph.openWriter({
      tenantId: real.tenantId,
      fingerprint: forged.plan.fingerprint,
      plannedIds: new Set([portal, own]),
      routes: new Set(deleteServicePrincipals.routes),
      protectedIds: new Set(),
      ownPrincipal: 'protected'
    });
    const answers = opened.kind === 'open' ? await opened.writer.write(items.map((item) => deleteServicePrincipals.request(item))) : [];
    expect(answers).toEqual([{ kind: 'refused', guard: 'protectedApp' }, { kind: 'refused', guard: 'protectedApp' }]);
    expect(changesOf(world)).toEqual([]);
  });
});
