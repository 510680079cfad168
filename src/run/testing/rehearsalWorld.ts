import type { Facts } from '../../facts';
import { emptyFacts } from '../../facts/emptyFacts';
import { recordsFrom } from '../../facts/recordsStore';
import { refresh } from '../../facts/scan';
import { createGraph } from '../../graph';
import type { GraphEvent } from '../../graph';
import type { Graph } from '../../ports/graph';
import { createRehearsal, createVirtualClock, NO_QUOTAS, type Rehearsal, type RehearsalOptions, type Scenario } from '../../rehearsal';
import { SCENARIOS } from '../../rehearsal/scenarios';
import { deleteUsers, type DeleteUsersChoice } from '../../steps/deleteUsers';
import { restoreUsers } from '../../steps/restoreUsers';
import type { Draft } from '../../steps/task';
import type { Approval } from '../confirmation';
import { confirmationOf } from '../confirmation';
import { execute, type Order } from '../execute';
import type { RunPorts } from '../gates';
import { createPageLease } from '../lease';
import { createPlan, type Plan } from '../plan';
import { continueRun, type Continuation } from '../resume';
import type { Run, RunEvent, RunOutcome } from '../runEvent';
import { memoryJournals, type MemoryJournals } from './memoryJournals';

/** "Now" in these tests. */
export const START = Date.UTC(2026, 10, 20, 12);

const BY = { id: 'tester', name: 'Adele Vance' };
const KEEP_NOBODY: DeleteUsersChoice = { keptAdminId: '', rules: [] };

export interface World {
  readonly rehearsal: Rehearsal;
  readonly graph: Graph;
  readonly clock: ReturnType<typeof createVirtualClock>;
  readonly journals: MemoryJournals;
  readonly ports: RunPorts;
  /** What went over the wire. */
  readonly wire: readonly GraphEvent[];
  facts(): Promise<Facts>;
  replan(choice?: DeleteUsersChoice): () => Promise<Draft>;
  plan(choice?: DeleteUsersChoice): Promise<Plan>;
  restorePlan(ids: readonly string[]): Promise<Plan>;
  approve(plan: Plan): Approval;
  /** Executes a plan of deleting everybody; parts of the order and the ports can be replaced. */
  execute(plan: Plan, over?: Partial<Order>, ports?: Partial<RunPorts>): Run;
  resume(runId: string, over?: Partial<Continuation>, ports?: Partial<RunPorts>): Run;
  /** Ids of users that exist. */
  present(): ReadonlySet<string>;
  /** Ids in DELETE calls that reached the tenant, in order, with status. */
  deletes(): readonly { readonly id: string; readonly status: number }[];
}

export interface WorldOptions {
  readonly scenario?: Scenario;
  readonly seed?: number;
  readonly manners?: RehearsalOptions['manners'];
  /** Virtual ms between a request and its effect, and again until its answer. */
  readonly latency?: number;
  readonly random?: () => number;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A rehearsal tenant, our own client on it, and a virtual clock: everything a run needs. */
export function rehearsalWorld({ scenario = SCENARIOS.clean, seed = 1, manners, latency = 0, random = () => 0.5 }: WorldOptions = {}): World {
  const atWork = new Set<symbol>();
  // PnPjs waits for real timers before each request: virtual time stands still as long as one of them is at work.
  const settle = async (): Promise<void> => {
    await turn();
    for (let turns = 0; turns < 4 || atWork.size > 0; turns++) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
    }
  };
  const clock = createVirtualClock(START, { autoAdvance: true, settle });
  const rehearsal = createRehearsal({ scenario, seed, clock, manners: { quotas: NO_QUOTAS, ...manners } });
  const wire: GraphEvent[] = [];
  const token = { tenantId: rehearsal.state().organization.id, appId: rehearsal.state().token.appId };
  const graph = createGraph({
    cloud: 'worldwide',
    clock,
    random,
    fetch: async (url, init) => {
      if (latency > 0) {
        await clock.sleep(latency / 2);
      }
      const request = Symbol(url);
      atWork.add(request);
      try {
        return await rehearsal.handle(new Request(url, init));
      } finally {
        atWork.delete(request);
      }
    },
    getToken: async () => 'x',
    tokenTenantId: async () => token.tenantId,
    onEvent: (event) => wire.push(event)
  });
  const journals = memoryJournals();
  const ports: RunPorts = { graph, clock, journals, lease: createPageLease() };
  const now = (): string => new Date(clock.now()).toISOString();

  const facts = async (): Promise<Facts> => {
    const session = {
      cloud: 'worldwide',
      now: now(),
      token: { kind: 'read', tenantId: token.tenantId, appId: token.appId, scopes: rehearsal.state().token.scopes }
    } as const;
    const records = recordsFrom(undefined, token.tenantId, now());
    const needs = [...deleteUsers.needs, ...restoreUsers.needs];
    return (await refresh({ graph, session, records, clock }, needs, emptyFacts())).facts;
  };
  const replan = (choice = KEEP_NOBODY) => async (): Promise<Draft> => deleteUsers.plan(await facts(), choice);
  const planned = async (task: Plan['task'], draft: Draft): Promise<Plan> => {
    if (draft.kind === 'obstructed') {
      throw new Error(JSON.stringify(draft.obstacles));
    }
    const made = await createPlan(task, draft, now());
    if (made.kind === 'refused') {
      throw new Error(made.problem);
    }
    return made.plan;
  };
  const approve = (plan: Plan): Approval => ({ fingerprint: plan.fingerprint, typed: confirmationOf(plan), by: BY, at: now() });
  const replanOf = (plan: Plan): (() => Promise<Draft>) =>
    plan.task === 'deleteUsers'
      ? replan()
      : async () => restoreUsers.plan(await facts(), { ids: plan.items.map(({ id }) => id) });

  return {
    rehearsal,
    graph,
    clock,
    journals,
    ports,
    wire,
    facts,
    replan,
    plan: async (choice) => planned('deleteUsers', await replan(choice)()),
    restorePlan: async (ids) => planned('restoreUsers', restoreUsers.plan(await facts(), { ids })),
    approve,
    execute: (plan, over = {}, replaced = {}) =>
      execute(
        { plan, approval: approve(plan), replan: replanOf(plan), stop: new AbortController().signal, ...over },
        { ...ports, ...replaced }
      ),
    resume: (runId, over = {}, replaced = {}) =>
      continueRun(
        { runId, tenantId: token.tenantId, by: BY, mode: 'write', replan: replan(), stop: new AbortController().signal, ...over },
        { ...ports, ...replaced }
      ),
    present: () => new Set(rehearsal.state().users.map(({ id }) => id)),
    deletes: () =>
      rehearsal.log
        .filter(({ method, path }) => method === 'DELETE' && path.startsWith('/users/'))
        .map(({ path, status }) => ({ id: path.slice('/users/'.length), status }))
  };
}

export interface Finished {
  readonly outcome: RunOutcome;
  readonly events: readonly RunEvent[];
}

/** Runs to the end. `watch` sees every event as it comes. */
export async function finish(run: Run, watch: (event: RunEvent) => void = () => undefined): Promise<Finished> {
  const events: RunEvent[] = [];
  for (;;) {
    const step = await run.next();
    if (step.done === true) {
      return { outcome: step.value, events };
    }
    events.push(step.value);
    watch(step.value);
  }
}

/** How the run ended, in a form that tests compare. */
export function endOf({ outcome }: Finished): string {
  if (outcome.kind === 'refused') {
    return `refused: ${outcome.refusal.kind}`;
  }
  return outcome.end.kind === 'halted' ? `halted: ${outcome.end.reason.kind}` : outcome.end.kind;
}
