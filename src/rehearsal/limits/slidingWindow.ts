import type { Quota } from './quotas';

export type Taken =
  { readonly kind: 'within'; readonly used: number } | { readonly kind: 'over'; readonly retryAfterMs: number };

/** What was used in the last stretch of time. What was refused counts as well, as Graph counts it. */
export interface SlidingWindow {
  take(cost: number, quota: Quota, now: number): Taken;
}

export function createSlidingWindow(): SlidingWindow {
  let entries: { readonly time: number; cost: number }[] = [];
  let first = 0;
  let used = 0;

  const forget = (before: number): void => {
    for (let entry = entries[first]; entry !== undefined && entry.time <= before; entry = entries[first]) {
      used -= entry.cost;
      first++;
    }
    if (first > 1000) {
      entries = entries.slice(first);
      first = 0;
    }
  };

  /** When enough of what was used has aged out for one more call of this cost. */
  const freeAt = (cost: number, { limit, windowMs }: Quota, now: number): number => {
    let still = used;
    for (let index = first; index < entries.length && still + cost > limit; index++) {
      const entry = entries[index] as { readonly time: number; readonly cost: number };
      still -= entry.cost;
      if (still + cost <= limit) {
        return entry.time + windowMs;
      }
    }
    return now + windowMs;
  };

  return {
    take: (cost, quota, now) => {
      forget(now - quota.windowMs);
      const last = entries[entries.length - 1];
      if (last !== undefined && entries.length > first && last.time === now) {
        last.cost += cost;
      } else {
        entries.push({ time: now, cost });
      }
      used += cost;
      return used <= quota.limit
        ? { kind: 'within', used }
        : { kind: 'over', retryAfterMs: Math.max(0, freeAt(cost, quota, now) - now) };
    }
  };
}
