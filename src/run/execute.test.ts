import { resultOf } from '../ports/work';
import { SCENARIOS } from '../rehearsal/scenarios';
import { factsOfTask, planTask } from '../steps/planTask';
import type { Replanning } from './gates';
import { leaseName } from './lease/lease';
import { createPlan, type Plan } from './plan/plan';
import { endOf, finish, rehearsalWorld, type World } from './testing/rehearsalWorld';

/** Every request that could have changed the tenant. */
const writes = (world: World): number => world.rehearsal.log.filter(({ method, path }) => method !== 'GET' && path !== '/$batch').length;

/** The facts as they are now, however the tenant changes: gates that look further have to find out by themselves. */
async function asItWas(world: World): Promise<Replanning> {
  const order = { task: 'deleteUsers', choice: { keptAdminId: '', rules: [] } } as const;
  const facts = await world.facts(factsOfTask('deleteUsers'));
  return { order, orderNow: async () => ({ kind: 'ordered', order }), readFacts: async () => facts };
}

describe('a run on the rehearsal tenant', () => {
  it('deletes exactly the plan: one, then ten, and ends with a proof', async () => {
    const world = rehearsalWorld({ latency: 60 });
    const plan = await world.plan();
    const finished = await finish(world.execute(plan));
    expect(endOf(finished)).toBe('complete');
    expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
    expect(world.deletes().map(({ id }) => id)).toEqual(plan.items.map(({ id }) => id));
    expect(world.rehearsal.violations).toEqual([]);
    expect(finished.events.flatMap((event) => (event.kind === 'recorded' ? [`${event.record.kind} ${event.phase}`] : []))).toEqual([
      'intent canary',
      'outcome canary',
      'looked canary',
      'intent ramp',
      'outcome ramp',
      'looked ramp',
      'swept steady'
    ]);
  });

  it('is green only by a look at the listing that is newer than the last write', async () => {
    const world = rehearsalWorld({ scenario: SCENARIOS.messy });
    const plan = await world.plan();
    const { outcome } = await finish(world.execute(plan));
    expect(outcome).toMatchObject({ kind: 'ended', end: { kind: 'complete' } });
    const lastWrite = Math.max(...world.rehearsal.log.filter(({ method }) => method === 'DELETE').map(({ time }) => Date.parse(time)));
    const listing = world.rehearsal.log.filter(({ method, path }) => method === 'GET' && path.startsWith('/users?'));
    expect(Date.parse(listing[listing.length - 1]?.time ?? '')).toBeGreaterThan(lastWrite);
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('leaves whoever a rule keeps, and says so in the plan', async () => {
    const world = rehearsalWorld();
    const [first, second] = (await world.plan()).items;
    const choice = { keptAdminId: first?.id ?? '', rules: [{ kind: 'exact', value: second?.reference ?? '' }] } as const;
    const plan = await world.plan(choice);
    expect(plan.keptIds).toEqual([world.rehearsal.state().actingAdminId, first?.id, second?.id].sort());
    expect(endOf(await finish(world.execute(plan, { replanning: world.replanning({ task: 'deleteUsers', choice }) })))).toBe('complete');
    expect([...world.present()].sort()).toEqual([...plan.keptIds]);
  });

  it('writes the intent before each call and the outcome after it', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    await finish(world.execute(plan), (event) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent') {
        const { ids } = event.record;
        expect(world.journals.records(plan.fingerprint).slice(-1)[0]).toEqual(event.record);
        expect(world.deletes().filter(({ id }) => ids.includes(id))).toEqual([]);
      }
    });
    expect(world.journals.records(plan.fingerprint).map(({ kind }) => kind)).toEqual([
      'session', 'intent', 'outcome', 'looked', 'intent', 'outcome', 'looked', 'swept', 'closed'
    ]);
  });

  it('gives the lease back, however it ends', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const broken = { ...world.ports.journals, list: () => Promise.reject(new Error('broken')) };
    await expect(finish(world.execute(plan, {}, { journals: broken }))).rejects.toThrow('broken');
    const run = world.execute(plan);
    await run.next();
    await run.return({ kind: 'refused', refusal: { kind: 'stopped' } });
    expect(await world.ports.lease.acquire(leaseName(plan.tenantId), plan.createdBy, new AbortController().signal)).toMatchObject({ kind: 'held' });
  });
});

describe('the gates', () => {
  const refusedWithoutWrite = async (world: World, run: ReturnType<World['execute']>, kind: string): Promise<void> => {
    expect(endOf(await finish(run))).toBe(`refused: ${kind}`);
    expect(writes(world)).toBe(0);
    expect([...world.journals.kept.values()].flatMap(({ lines }) => lines)).toEqual([]);
  };

  it.each<[string, (plan: Plan) => { domain: string; count: string }]>([
    ['another domain', (plan) => ({ domain: 'contoso.com', count: String(plan.items.length) })],
    ['a padded domain', (plan) => ({ domain: `${plan.initialDomain} `, count: String(plan.items.length) })],
    ['another count', (plan) => ({ domain: plan.initialDomain, count: String(plan.items.length + 1) })],
    ['nothing', () => ({ domain: '', count: '' })]
  ])('the handler called directly with %s typed does nothing', async (_, typed) => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    await refusedWithoutWrite(world, world.execute(plan, { approval: { ...world.approve(plan), typed: typed(plan) } }), 'approval');
  });

  it('the right words for another plan do nothing', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    await world.clock.advance(1_000);
    const other = await world.plan();
    expect(other.fingerprint).not.toBe(plan.fingerprint);
    await refusedWithoutWrite(world, world.execute(plan, { approval: world.approve(other) }), 'approval');
  });

  it('a plan that was edited after the approval does nothing', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const approval = world.approve(plan);
    const [first] = plan.items;
    const items = plan.items.map((item) => (item === first ? { ...item, id: world.rehearsal.state().actingAdminId } : item));
    await refusedWithoutWrite(world, world.execute({ ...plan, items }, { approval }), 'planAltered');
  });

  it('the acting admin in a plan that somebody sealed anew is refused in the call layer', async () => {
    const world = rehearsalWorld();
    const { actingAdminId } = world.rehearsal.state();
    const [someone, ...others] = (await world.plan()).items;
    // A reading that takes somebody else for the one who acts, and keeps everybody but the real one.
    const choice = { keptAdminId: '', rules: others.map(({ id }) => ({ kind: 'exact' as const, value: id })) };
    const honest = world.replanning({ task: 'deleteUsers', choice });
    const replanning: Replanning = {
      ...honest,
      readFacts: async (ids, signal) => {
        const facts = await honest.readFacts(ids, signal);
        return facts.me.kind === 'unread' ? facts : { ...facts, me: { ...facts.me, value: { ...facts.me.value, id: someone?.id ?? '' } } };
      }
    };
    const draft = resultOf(planTask(replanning.order, await replanning.readFacts(factsOfTask('deleteUsers'), new AbortController().signal)));
    const forged = draft.kind === 'drafted' ? await createPlan('deleteUsers', draft, new Date(world.clock.now()).toISOString()) : undefined;
    if (forged?.kind !== 'planned') {
      throw new Error('not planned');
    }
    expect(forged.plan.items.map(({ id }) => id)).toEqual([actingAdminId]);
    expect(endOf(await finish(world.execute(forged.plan, { replanning })))).toBe('halted: guard');
    expect([writes(world), world.rehearsal.violations]).toEqual([0, []]);
    expect(world.present().has(actingAdminId)).toBe(true);
  });

  it('a user who appeared since the approval: the inventory does not know them, and then the difference is shown', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const [someone] = world.rehearsal.tenant.users.all();
    world.rehearsal.tenant.users.put({ ...someone!, id: 'newcomer', displayName: 'New', userPrincipalName: 'new@x' });
    const locked = await finish(world.execute(plan));
    expect(locked.outcome).toMatchObject({ refusal: { kind: 'obstructed', obstacles: [{ kind: 'locked', check: 'P07' }] } });
    // Exported again, the inventory knows the newcomer. The approval does not.
    const users = plan.items.length + 2;
    world.keep(({ inventory, ...records }) => ({
      ...records,
      inventory: inventory.kind === 'none' ? inventory : { ...inventory, counts: { ...inventory.counts, users } }
    }));
    const { outcome } = await finish(world.execute(plan));
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'stale', drift: { appeared: [{ id: 'newcomer' }], gone: [], changed: [], nowKept: [] } }
    });
    expect(writes(world)).toBe(0);
  });

  it('a rule that was added since the review: whom it keeps is named', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const [anna] = plan.items;
    const choice = { keptAdminId: '', rules: [{ kind: 'exact', value: anna?.id ?? '' }] } as const;
    const run = world.execute(plan, { replanning: world.replanning({ task: 'deleteUsers', choice }) });
    const { outcome } = await finish(run);
    expect(outcome).toMatchObject({ refusal: { kind: 'stale', drift: { appeared: [], gone: [], changed: [], nowKept: [{ id: anna?.id }] } } });
    expect([writes(world), world.journals.kept.size]).toEqual([0, 0]);
  });

  it.each(['full', 'readOnly', 'unavailable'] as const)('a journal that is %s', async (problem) => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    world.journals.failWith(problem);
    await refusedWithoutWrite(world, world.execute(plan), 'journal');
  });

  it('another tenant than the plan names', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const before = await asItWas(world);
    const { settings } = world.rehearsal.tenant;
    settings.organization = { ...settings.organization, id: 'ffffffff-0000-4000-8000-000000000000' };
    await refusedWithoutWrite(world, world.execute(plan), 'obstructed');
    await refusedWithoutWrite(world, world.execute(plan, { replanning: before }), 'guard');
  });

  it('a second click while the first one runs, and the same plan once it has run', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const before = await asItWas(world);
    const [first, second] = await Promise.all([finish(world.execute(plan)), finish(world.execute(plan))]);
    expect([endOf(first), endOf(second)]).toEqual(['complete', 'refused: busy']);
    expect(world.deletes()).toHaveLength(plan.items.length);
    expect(endOf(await finish(world.execute(plan, { replanning: before })))).toBe('refused: alreadyRun');
    expect(world.deletes()).toHaveLength(plan.items.length);
  });

  it.each([
    ['before the inventory was exported', { kind: 'none' }],
    ['with an inventory that knows fewer users', { counts: { users: 1 } }],
    ['with an inventory without its users', { unread: ['users'] }]
  ] as const)('users, %s', async (_, change) => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    world.keep((records) => ({ ...records, inventory: { ...records.inventory, ...change } as typeof records.inventory }));
    const { outcome } = await finish(world.execute(plan));
    expect(outcome).toMatchObject({ refusal: { kind: 'obstructed', obstacles: [{ kind: 'locked', check: 'P07' }] } });
    expect(writes(world)).toBe(0);
  });

  it('a tenant that cannot be read again', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    await refusedWithoutWrite(world, world.execute(plan, { replanning: { ...(await asItWas(world)), readFacts: () => Promise.reject(new Error('broken')) } }), 'obstructed');
  });

  it('Stop before anything was written', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const stop = new AbortController();
    stop.abort();
    await refusedWithoutWrite(world, world.execute(plan, { stop: stop.signal }), 'stopped');
  });
});
