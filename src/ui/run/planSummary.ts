import type { Plan } from '../../run/plan';
import type { PlannedItem } from '../../steps/task';

export interface Share<Key> {
  readonly key: Key;
  readonly count: number;
}

function sharesOf<Key>(items: readonly PlannedItem[], keyOf: (item: PlannedItem) => Key): readonly Share<Key>[] {
  const counts = new Map<Key, number>();
  items.forEach((item) => counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1));
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

const EXAMPLES = 10;

/** Roles are worth a line where somebody could hold one. */
const HOLDERS: readonly PlannedItem['kind'][] = ['member', 'guest', 'agent', 'sync'];

/** What a plan holds, at a glance: shares by type and role, and ten examples from its whole length. */
export function planSummary({ items }: Plan): {
  readonly kinds: readonly Share<PlannedItem['kind']>[];
  readonly roles: readonly Share<PlannedItem['authority']>[];
  readonly examples: readonly PlannedItem[];
} {
  const step = Math.max(1, Math.floor(items.length / EXAMPLES));
  return {
    kinds: sharesOf(items, ({ kind }) => kind),
    roles: sharesOf(items.filter(({ kind }) => HOLDERS.includes(kind)), ({ authority }) => authority),
    // The end of a plan holds the administrators: those are the ones to look at.
    examples: items.filter((_, at) => (items.length - 1 - at) % step === 0).slice(-EXAMPLES)
  };
}
