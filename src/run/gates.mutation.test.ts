import { large } from '../rehearsal/scenarios/large';
import type * as Confirmation from './plan/confirmation';
import type * as DriftModule from './plan/drift';
import type * as GatesModule from './gates';
import type * as LeaseModule from './lease/lease';
import type * as PlanModule from './plan/plan';
import type { Plan } from './plan/plan';
import type { Run } from './runEvent';
import { createPageLease } from './testing/pageLease';
import type * as Worlds from './testing/rehearsalWorld';

/** In the order in which a run passes them. */
const GATES = ['approval', 'planAltered', 'lease', 'openJournal', 'replan', 'stale', 'writer'] as const;
type Gate = (typeof GATES)[number];

const NO_DRIFT = { appeared: [], gone: [], nowKept: [], changed: [] };
const BY = { id: 'somebody', name: 'Somebody' };
const RUNNING = new AbortController().signal;

const passed = <Value>(value: Value) => ({ kind: 'passed', value });
const real = <Module extends object>(path: string): Module => jest.requireActual<Module>(path);

/** What is put in the place of a module, with one gate taken out of it. */
const REMOVALS: Readonly<Record<Gate, readonly [string, () => object]>> = {
  approval: ['./plan/confirmation', () => ({ ...real<typeof Confirmation>('./plan/confirmation'), checkApproval: () => 'matches' })],
  planAltered: ['./plan/plan', () => ({ ...real<typeof PlanModule>('./plan/plan'), isIntact: async () => true })],
  lease: [
    './gates',
    () => ({
      ...real<typeof GatesModule>('./gates'),
      passLease: async () => passed(await createPageLease().acquire('of nobody else', BY, RUNNING))
    })
  ],
  openJournal: ['./gates', () => ({ ...real<typeof GatesModule>('./gates'), passJournals: async () => passed(undefined) })],
  // What could not be read is taken for unchanged; what was read and differs still turns away.
  replan: [
    './gates',
    () => {
      const gates = real<typeof GatesModule>('./gates');
      const passReplan: typeof gates.passReplan = async (...asked) => {
        const gate = await gates.passReplan(...asked);
        return gate.kind === 'refused' && gate.refusal.kind === 'obstructed' ? { kind: 'passed', value: NO_DRIFT } : gate;
      };
      return { ...gates, passReplan };
    }
  ],
  stale: ['./plan/drift', () => ({ ...real<typeof DriftModule>('./plan/drift'), driftSize: () => 0 })],
  writer: ['./gates', () => ({ ...real<typeof GatesModule>('./gates'), passWriter: async () => passed(undefined) })]
};

interface Bench {
  readonly world: Worlds.World;
  readonly plan: Plan;
  readonly provider: { token: string; tenantId: string };
}

/** One scenario a gate, which nothing but that gate turns away. */
const SCENARIOS: Readonly<Record<Gate, (bench: Bench) => Promise<Run>>> = {
  approval: async ({ world, plan }) => {
    const approval = world.approve(plan);
    return world.execute(plan, { approval: { ...approval, typed: { ...approval.typed, count: '1' } } });
  },
  planAltered: async ({ world, plan }) => world.execute({ ...plan, tenantName: 'Another name than was approved' }),
  lease: async ({ world, plan }) => {
    const { leaseName } = jest.requireActual<typeof LeaseModule>('./lease/lease');
    await world.ports.lease.acquire(leaseName(plan.tenantId), BY, RUNNING);
    return world.execute(plan);
  },
  openJournal: async ({ world, plan }) => {
    const { tenantId, task, initialDomain, createdAt } = plan;
    await world.journals.create({ runId: 'another', schema: 3, task, tenantId, initialDomain, planned: 1, approval: world.approve(plan), openedAt: createdAt }, []);
    return world.execute(plan);
  },
  replan: async ({ world, plan }) => {
    const replanning = world.replanning({ task: 'deleteUsers', choice: { keptAdminId: '', rules: [] } });
    return world.execute(plan, { replanning: { ...replanning, readFacts: () => Promise.reject(new Error('unreadable')) } });
  },
  stale: async ({ world, plan }) => {
    const { users } = world.rehearsal.tenant;
    const user = users.get(plan.items[0]?.id ?? '');
    users.put({ ...user!, displayName: 'Somebody Else' });
    return world.execute(plan);
  },
  writer: async ({ world, plan, provider }) => {
    provider.tenantId = 'ffffffff-0000-4000-8000-000000000000';
    return world.execute(plan);
  }
};

/** Which scenarios a run is let into, with one gate taken out of the engine. */
async function letInWithout(removed: Gate | 'none'): Promise<readonly Gate[]> {
  jest.resetModules();
  if (removed !== 'none') {
    jest.doMock(...REMOVALS[removed]);
  }
  const { rehearsalWorld, finish } = jest.requireActual<typeof Worlds>('./testing/rehearsalWorld');
  const letIn: Gate[] = [];
  for (const gate of GATES) {
    const provider = { token: 'x', tenantId: '' };
    const world = rehearsalWorld({ scenario: large(12), provider });
    provider.tenantId = world.rehearsal.state().organization.id;
    const plan = await world.plan();
    const { outcome } = await finish(await SCENARIOS[gate]({ world, plan, provider }));
    const wrote = world.deletes().length > 0 || world.journals.kept.has(plan.fingerprint);
    expect([gate, wrote]).toEqual([gate, outcome.kind === 'ended']);
    letIn.push(...(outcome.kind === 'ended' ? [gate] : []));
  }
  if (removed !== 'none') {
    jest.dontMock(REMOVALS[removed][0]);
  }
  return letIn;
}

test('with all gates every scenario is turned away, and nothing is written down', async () => {
  await expect(letInWithout('none')).resolves.toEqual([]);
});

test.each(GATES)('taking out %s lets in exactly what it turns away', async (removed) => {
  await expect(letInWithout(removed)).resolves.toEqual([removed]);
});

test('a journal that could not be created turns away, and a store that lies about it lets nothing through either', async () => {
  jest.resetModules();
  const { rehearsalWorld, finish } = jest.requireActual<typeof Worlds>('./testing/rehearsalWorld');
  for (const create of [async () => ({ kind: 'failed', problem: 'full' }) as const, async () => ({ kind: 'stored', value: undefined }) as const]) {
    const world = rehearsalWorld({ scenario: large(12) });
    const { outcome } = await finish(world.execute(await world.plan(), {}, { journals: { ...world.journals, create } }));
    expect([outcome, world.deletes()]).toMatchObject([{ kind: 'refused', refusal: { kind: 'journal' } }, []]);
  }
});
