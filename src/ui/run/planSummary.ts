import { eachOf, picked, type Work } from '../../ports/work';
import type { Plan } from '../../run/plan/plan';
import type { PlannedItem } from '../../steps/task';

export interface Share<Key> {
  readonly key: Key;
  readonly count: number;
}

function* sharesOf<Key>(items: readonly PlannedItem[], keyOf: (item: PlannedItem) => Key): Work<readonly Share<Key>[]> {
  const counts = new Map<Key, number>();
  yield* eachOf(items, (item) => {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

const EXAMPLES = 10;

/** Roles are worth a line where somebody could hold one. */
const HOLDERS: readonly PlannedItem['kind'][] = ['member', 'guest', 'agent', 'sync'];

export interface PlanSummary {
  readonly kinds: readonly Share<PlannedItem['kind']>[];
  readonly roles: readonly Share<PlannedItem['authority']>[];
  readonly examples: readonly PlannedItem[];
}

/** What a plan holds, at a glance: shares by type and role, and ten examples from its whole length. */
export function* planSummary({ items }: Plan): Work<PlanSummary> {
  const step = Math.max(1, Math.floor(items.length / EXAMPLES));
  return {
    kinds: yield* sharesOf(items, ({ kind }) => kind),
    roles: yield* sharesOf(yield* picked(items, (item) => (HOLDERS.includes(item.kind) ? item : undefined)), ({ authority }) => authority),
    // The end of a plan holds the administrators: those are the ones to look at.
    examples: (yield* picked(items, (item, at) => ((items.length - 1 - at) % step === 0 ? item : undefined))).slice(-EXAMPLES)
  };
}
