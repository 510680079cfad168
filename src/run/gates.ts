import type { Clock } from '../ports/clock';
import type { Graph, WritePermit } from '../ports/graph';
import { eachOf, inSlices, type Work } from '../ports/work';
import type { FactId, Facts } from '../facts';
import { TASKS } from '../steps';
import { sameId } from '../steps/fold';
import { draftTask, factsOfTask, planTask } from '../steps/planTask';
import type { Draft } from '../steps/task';
import type { TaskOrder } from '../steps/taskId';
import { driftOf, type Drift } from './plan/drift';
import type { JournalStore } from './journal/journal';
import { leaseName, type HeldLease, type Lease, type LeaseHolder } from './lease/lease';
import type { Nudge } from './nudge';
import { findBlockingRun } from './journal/openRuns';
import type { Plan } from './plan/plan';
import type { Refusal } from './runEnd';

/** What a run needs from outside. */
export interface RunPorts {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly journals: JournalStore;
  readonly lease: Lease;
  readonly nudge: Nudge;
}

/** What is decided by now. `unreadable`: planning without it could take somebody away whom a rule protects. */
export type OrderNow = { readonly kind: 'ordered'; readonly order: TaskOrder } | { readonly kind: 'unreadable' };

/** How a plan is made again before anything is written: its task with the choice, and the way to fresh facts. */
export interface Replanning {
  /** As it was when the run was begun or continued. */
  readonly order: TaskOrder;
  /** The same with what was decided since, here or in another tab: asked every time before writing is allowed. */
  orderNow(): Promise<OrderNow>;
  readFacts(ids: readonly FactId[], signal: AbortSignal): Promise<Facts>;
}

export type Gate<Value> = { readonly kind: 'passed'; readonly value: Value } | { readonly kind: 'refused'; readonly refusal: Refusal };

export const refuse = (refusal: Refusal): { readonly kind: 'refused'; readonly refusal: Refusal } => ({ kind: 'refused', refusal });

/** Exactly the plan's ids may be written, and nobody who stays. One for a whole sitting: of 100,000 ids it is no small thing. */
export function* permitting(plan: Plan): Work<WritePermit> {
  const plannedIds = new Set<string>();
  const protectedIds = new Set<string>();
  yield* eachOf(plan.items, ({ id }) => plannedIds.add(id));
  yield* eachOf(plan.keptIds, (id) => protectedIds.add(id));
  return {
    tenantId: plan.tenantId,
    fingerprint: plan.fingerprint,
    plannedIds,
    routes: new Set(TASKS[plan.task].routes),
    protectedIds,
    ownPrincipal: plan.task === 'deleteOwnPrincipal' ? 'leaves' : 'protected'
  };
}

/** One executor at a time. Waits for the lease of a holder who gives no more signs of life. */
export async function passLease(tenantId: string, by: LeaseHolder, lease: Lease, stop: AbortSignal): Promise<Gate<HeldLease>> {
  const acquired = await lease.acquire(leaseName(tenantId), by, stop);
  switch (acquired.kind) {
    case 'held':
      return { kind: 'passed', value: acquired };
    case 'failed':
      return refuse({ kind: 'journal', problem: acquired.problem });
    case 'busy':
    case 'stopped':
      return refuse({ kind: acquired.kind });
  }
}

/** No journal may be open: neither this tenant's, nor one that nobody can read. Another tenant's has its own lease and way. */
export async function passJournals(store: JournalStore, tenantId: string, clock: Clock): Promise<Gate<void>> {
  const found = await findBlockingRun(store, tenantId, inSlices(clock));
  if (found.kind === 'failed') {
    return refuse({ kind: 'journal', problem: found.problem });
  }
  return found.value.kind === 'none' ? { kind: 'passed', value: undefined } : refuse({ kind: 'unresolvedJournal', runId: found.value.runId });
}

/** Facts that could not even be asked for. */
const UNREADABLE: Draft = { kind: 'obstructed', obstacles: [{ kind: 'unread', fact: 'organization', reason: 'service' }] };

/**
 * Reads the facts of the plan again, plans by the engine's own rules and says what differs. Locks of the road map hold
 * for a run that begins: one that goes on passed them, and what came since then is drift, which is never written.
 */
export async function passReplan(
  plan: Plan,
  { order, readFacts }: Replanning,
  stop: AbortSignal,
  begins: 'begins' | 'continues',
  clock: Clock
): Promise<Gate<Drift>> {
  if (order.task !== plan.task) {
    return refuse({ kind: 'planAltered' });
  }
  const pace = inSlices(clock);
  const planAgain = begins === 'begins' ? planTask : draftTask;
  const fresh = await readFacts(factsOfTask(plan.task), stop).then((facts) => pace(planAgain(order, facts)), () => UNREADABLE);
  if (stop.aborted) {
    return refuse({ kind: 'stopped' });
  }
  if (fresh.kind === 'obstructed') {
    return refuse({ kind: 'obstructed', obstacles: fresh.obstacles });
  }
  return sameId(fresh.tenantId, plan.tenantId)
    ? { kind: 'passed', value: await pace(driftOf(plan, fresh)) }
    : refuse({ kind: 'guard', guard: 'otherTenant', requestId: '' });
}

/** Asks the call layer once before anything is written down: token, tenant and acting admin. */
export async function passWriter(permit: WritePermit, graph: Graph, stop: AbortSignal): Promise<Gate<void>> {
  const opened = await graph.openWriter(permit, { signal: stop });
  return opened.kind === 'open'
    ? { kind: 'passed', value: undefined }
    : refuse(opened.guard === 'stopped' ? { kind: 'stopped' } : { kind: 'guard', guard: opened.guard, requestId: opened.requestId });
}
