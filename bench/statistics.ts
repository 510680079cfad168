/** The middle of some measurements; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Whole and part in per cent; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}

/**
 * Least time that a quota allows between the first and the last of `count` writes, ms: full windows must have passed
 * before the last one may be sent.
 */
export function floorMs(count: number, quota: { readonly limit: number; readonly windowMs: number }): number {
  return Math.floor(Math.max(0, count - 1) / quota.limit) * quota.windowMs;
}
