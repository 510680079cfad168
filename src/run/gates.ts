import type { Clock } from '../ports/clock';
import type { Graph, WritePermit } from '../ports/graph';
import type { FactId, Facts } from '../facts';
import { sameId } from '../steps/fold';
import { draftTask, factsOfTask, planTask } from '../steps/planTask';
import type { Draft } from '../steps/task';
import type { TaskOrder } from '../steps/taskId';
import { driftOf, type Drift } from './drift';
import type { JournalStore } from './journal';
import type { Lease } from './lease';
import { findOpenRuns } from './openRuns';
import type { Plan } from './plan';
import type { Refusal } from './runEnd';

/** What a run needs from outside. */
export interface RunPorts {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly journals: JournalStore;
  readonly lease: Lease;
}

/** How a plan is made again before anything is written: its task with the choice, and the way to fresh facts. */
export interface Replanning {
  readonly order: TaskOrder;
  readFacts(ids: readonly FactId[], signal: AbortSignal): Promise<Facts>;
}

export type Gate<Value> = { readonly kind: 'passed'; readonly value: Value } | { readonly kind: 'refused'; readonly refusal: Refusal };

export const refuse = (refusal: Refusal): { readonly kind: 'refused'; readonly refusal: Refusal } => ({ kind: 'refused', refusal });

/** Exactly the plan's ids may be written, and nobody who stays. */
export function permitOf(plan: Plan): WritePermit {
  return {
    tenantId: plan.tenantId,
    fingerprint: plan.fingerprint,
    plannedIds: new Set(plan.items.map(({ id }) => id)),
    protectedIds: new Set(plan.keptIds),
    ownPrincipal: plan.task === 'deleteOwnPrincipal' ? 'leaves' : 'protected'
  };
}

/** No journal may be open: neither this tenant's, nor one that nobody can read. */
export async function passJournals(store: JournalStore): Promise<Gate<void>> {
  const found = await findOpenRuns(store);
  if (found.kind === 'failed') {
    return refuse({ kind: 'journal', problem: found.problem });
  }
  const first = found.value[0];
  return first === undefined ? { kind: 'passed', value: undefined } : refuse({ kind: 'unresolvedJournal', runId: first.runId });
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
  begins: 'begins' | 'continues'
): Promise<Gate<Drift>> {
  if (order.task !== plan.task) {
    return refuse({ kind: 'planAltered' });
  }
  const planAgain = begins === 'begins' ? planTask : draftTask;
  const fresh = await readFacts(factsOfTask(plan.task), stop).then((facts) => planAgain(order, facts), () => UNREADABLE);
  if (stop.aborted) {
    return refuse({ kind: 'stopped' });
  }
  if (fresh.kind === 'obstructed') {
    return refuse({ kind: 'obstructed', obstacles: fresh.obstacles });
  }
  return sameId(fresh.tenantId, plan.tenantId)
    ? { kind: 'passed', value: driftOf(plan, fresh) }
    : refuse({ kind: 'guard', guard: 'otherTenant', requestId: '' });
}

/** Asks the call layer once before anything is written down: token, tenant and acting admin. */
export async function passWriter(plan: Plan, graph: Graph, stop: AbortSignal): Promise<Gate<void>> {
  const opened = await graph.openWriter(permitOf(plan), { signal: stop });
  return opened.kind === 'open'
    ? { kind: 'passed', value: undefined }
    : refuse(opened.guard === 'stopped' ? { kind: 'stopped' } : { kind: 'guard', guard: opened.guard, requestId: opened.requestId });
}
