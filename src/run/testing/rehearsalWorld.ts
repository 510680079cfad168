import type { Facts } from '../../facts';
import { emptyFacts } from '../../facts/emptyFacts';
import type { FactId } from '../../facts';
import type { Records } from '../../facts/records';
import { emptyRecords } from '../../facts/recordsStore';
import { readFactsFor } from '../../facts/readFactsFor';
import { downloadWith } from '../../facts/usage/download';
import { createGraph } from '../../graph';
import type { GraphEvent } from '../../graph';
import type { Graph } from '../../ports/graph';
import { resultOf } from '../../ports/work';
import { createRehearsal, createVirtualClock, NO_QUOTAS, type Rehearsal, type RehearsalOptions, type Scenario } from '../../rehearsal';
import { SCENARIOS } from '../../rehearsal/scenarios';
import type { DeleteUsersChoice } from '../../steps/deleteUsers';
import { factsOfTask, planTask } from '../../steps/planTask';
import type { Draft } from '../../steps/task';
import type { TaskOrder } from '../../steps/taskId';
import type { Approval } from '../plan/confirmation';
import { confirmationOf } from '../plan/confirmation';
import { execute, type Order } from '../execute';
import type { Replanning, RunPorts } from '../gates';
import { createPageLease } from './pageLease';
import { createNudge } from '../nudge';
import { createPlan, type Plan } from '../plan/plan';
import { continueRun, type Continuation } from '../resume';
import type { Run, RunEvent, RunOutcome } from '../runEvent';
import { memoryJournals, type MemoryJournals } from './memoryJournals';
import { hashPromptly } from './promptHash';
import { turn, waitInTurns } from './turns';

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
  /** What people said; at first only that the inventory was exported, as it stands. */
  records(): Records;
  keep(change: (records: Records) => Records): void;
  facts(ids: readonly FactId[]): Promise<Facts>;
  draft(order: TaskOrder): Promise<Draft>;
  /** How any plan of these orders is made again. `now`: what is ordered when it is asked for once more. */
  replanning(order: TaskOrder, now?: () => TaskOrder): Replanning;
  planFor(order: TaskOrder): Promise<Plan>;
  plan(choice?: DeleteUsersChoice): Promise<Plan>;
  restorePlan(ids: readonly string[]): Promise<Plan>;
  approve(plan: Plan): Approval;
  /** Executes a plan: a deletion as one of everybody, other tasks as they were ordered. Parts of it can be replaced. */
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
  /** What the token provider hands out: a test changes it while a run is on. */
  readonly provider?: { token: string; tenantId: string };
}

waitInTurns();
hashPromptly();

/** A rehearsal tenant, our own client on it, and a virtual clock: everything a run needs. */
export function rehearsalWorld({ scenario = SCENARIOS.clean, seed = 1, manners, latency = 0, random = () => 0.5, provider }: WorldOptions = {}): World {
  const atWork = new Set<symbol>();
  // PnPjs lets the event loop turn before each request: virtual time stands still as long as one of them is at work.
  const settle = async (): Promise<void> => {
    await turn();
    for (let turns = 0; turns < 4 || atWork.size > 0; turns++) {
      await turn();
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
    getToken: async () => provider?.token ?? 'x',
    claimsOf: () => ({ kind: 'read', ...token, tenantId: provider?.tenantId ?? token.tenantId, scopes: [] }),
    onEvent: (event) => wire.push(event)
  });
  const journals = memoryJournals();
  const ports: RunPorts = { graph, clock, journals, lease: createPageLease(), nudge: createNudge() };
  const now = (): string => new Date(clock.now()).toISOString();

  let records: Records = {
    ...emptyRecords(token.tenantId),
    inventory: { kind: 'exported', at: now(), by: BY.name, counts: countsOf(rehearsal), unread: [], fingerprint: 'f' }
  };
  const download = downloadWith((url, init) => rehearsal.handle(new Request(url, init as RequestInit)));
  const facts = async (ids: readonly FactId[]): Promise<Facts> => {
    const session = {
      cloud: 'worldwide',
      now: now(),
      token: { kind: 'read', tenantId: token.tenantId, appId: token.appId, scopes: rehearsal.state().token.scopes }
    } as const;
    const said = { kind: 'read', value: records, readAt: now(), requestIds: [] } as const;
    return (await readFactsFor(ids, { graph, session, records: said, clock, download }, emptyFacts())).facts;
  };
  /** What each plan was made from, by its fingerprint. */
  const orders = new Map<string, TaskOrder>();
  const draftOf = async (order: TaskOrder): Promise<Draft> => resultOf(planTask(order, await facts(factsOfTask(order.task))));
  const replanning = (order: TaskOrder, now: () => TaskOrder = () => order): Replanning => ({
    order,
    orderNow: async () => ({ kind: 'ordered', order: now() }),
    readFacts: facts
  });
  const planFor = async (order: TaskOrder): Promise<Plan> => {
    const { task } = order;
    const draft = await draftOf(order);
    if (draft.kind === 'obstructed') {
      throw new Error(JSON.stringify(draft.obstacles));
    }
    const made = await createPlan(task, draft, now());
    if (made.kind === 'refused') {
      throw new Error(made.problem);
    }
    orders.set(made.plan.fingerprint, order);
    return made.plan;
  };
  const approve = (plan: Plan): Approval => ({ fingerprint: plan.fingerprint, typed: confirmationOf(plan), by: BY, at: now() });
  const deletion = (choice = KEEP_NOBODY): TaskOrder => ({ task: 'deleteUsers', choice });
  const orderOf = (fingerprint: string): TaskOrder => {
    const made = orders.get(fingerprint) ?? deletion();
    return made.task === 'deleteUsers' ? deletion() : made;
  };

  return {
    rehearsal,
    graph,
    clock,
    journals,
    ports,
    wire,
    records: () => records,
    keep: (change) => {
      records = change(records);
    },
    facts,
    draft: draftOf,
    replanning,
    planFor,
    plan: (choice) => planFor(deletion(choice)),
    restorePlan: (ids) => planFor({ task: 'restoreUsers', choice: { ids } }),
    approve,
    execute: (plan, over = {}, replaced = {}) =>
      execute(
        { plan, approval: approve(plan), replanning: replanning(orderOf(plan.fingerprint)), stop: new AbortController().signal, ...over },
        { ...ports, ...replaced }
      ),
    resume: (runId, over = {}, replaced = {}) =>
      continueRun(
        { runId, tenantId: token.tenantId, by: BY, mode: 'write', replanning: replanning(orderOf(runId)), stop: new AbortController().signal, ...over },
        { ...ports, ...replaced }
      ),
    present: () => new Set(rehearsal.state().users.map(({ id }) => id)),
    deletes: () =>
      rehearsal.log
        .filter(({ method, path }) => method === 'DELETE' && path.startsWith('/users/'))
        .map(({ path, status }) => ({ id: path.slice('/users/'.length), status }))
  };
}

/** What an inventory of the tenant as it stands would count. */
function countsOf(rehearsal: Rehearsal): Readonly<Record<string, number>> {
  const { users, groups, applications, servicePrincipals, domains } = rehearsal.state();
  const lists = { users, groups, applications, servicePrincipals, domains };
  return Object.fromEntries(Object.entries(lists).map(([section, list]) => [section, list.length]));
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
