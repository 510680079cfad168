/** At most `writes` in any stretch of `ms`. */
export interface Quota {
  readonly writes: number;
  readonly ms: number;
}

/** Writes a millisecond. */
export function rateOf({ writes, ms }: Quota): number {
  return writes / ms;
}
