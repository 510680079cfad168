import type { Clock } from '../ports/clock';
import type { Graph, WritePermit } from '../ports/graph';
import { sameId } from '../steps/fold';
import type { Draft } from '../steps/task';
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

/** Plans the same task with the same choices from facts that are read now. */
export type Replan = (signal: AbortSignal) => Promise<Draft>;

export type Gate<Value> = { readonly kind: 'passed'; readonly value: Value } | { readonly kind: 'refused'; readonly refusal: Refusal };

export const refuse = (refusal: Refusal): { readonly kind: 'refused'; readonly refusal: Refusal } => ({ kind: 'refused', refusal });

/** Exactly the plan's ids may be written, and nobody who stays. */
export function permitOf(plan: Plan): WritePermit {
  return {
    tenantId: plan.tenantId,
    fingerprint: plan.fingerprint,
    plannedIds: new Set(plan.items.map(({ id }) => id)),
    protectedIds: new Set(plan.keptIds)
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

/** Reads the facts of the plan again and says what differs. */
export async function passReplan(plan: Plan, replan: Replan, stop: AbortSignal): Promise<Gate<Drift>> {
  const fresh = await replan(stop).catch(() => UNREADABLE);
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
