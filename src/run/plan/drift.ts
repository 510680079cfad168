import { eachOf, type Work } from '../../ports/work';
import type { Draft, PlannedItem } from '../../steps/task';
import type { Plan } from './plan';

/** How the tenant differs from what was approved. */
export interface Drift {
  /** Would be planned now, but is not in the approved plan: never written. */
  readonly appeared: readonly PlannedItem[];
  /** Planned, but now neither to be planned nor kept: gone, or locked. */
  readonly gone: readonly PlannedItem[];
  /** Planned, and now kept: somebody protected it. */
  readonly nowKept: readonly PlannedItem[];
  /** Planned, and still to be, but not the same any more: name, kind, authority. */
  readonly changed: readonly PlannedItem[];
}

/** Why a sitting does not send something that was approved. */
export const HELD_BACK = ['gone', 'nowKept', 'changed'] as const satisfies readonly (keyof Drift)[];
export type HeldBack = (typeof HELD_BACK)[number];

type Drafted = Extract<Draft, { kind: 'drafted' }>;

/** Plans the task again from fresh facts (`fresh`) and holds the result against the approved plan. */
export function* driftOf(plan: Plan, fresh: Drafted): Work<Drift> {
  const now = new Map<string, PlannedItem>();
  yield* eachOf(fresh.items, (item) => now.set(item.id, item));
  const kept = new Set(fresh.keptIds);
  const drift = { appeared: [] as PlannedItem[], gone: [] as PlannedItem[], nowKept: [] as PlannedItem[], changed: [] as PlannedItem[] };
  yield* eachOf(plan.items, (item) => {
    const found = now.get(item.id);
    now.delete(item.id);
    if (found === undefined) {
      drift[kept.has(item.id) ? 'nowKept' : 'gone'].push(item);
    } else if (!isSame(item, found)) {
      drift.changed.push(item);
    }
  });
  drift.appeared.push(...now.values());
  return drift;
}

/** How many differences there are. */
export function driftSize(drift: Drift): number {
  return drift.appeared.length + drift.gone.length + drift.nowKept.length + drift.changed.length;
}

function isSame(a: PlannedItem, b: PlannedItem): boolean {
  return (
    a.name === b.name &&
    a.reference === b.reference &&
    a.kind === b.kind &&
    a.authority === b.authority &&
    a.reason === b.reason &&
    a.effect === b.effect
  );
}
