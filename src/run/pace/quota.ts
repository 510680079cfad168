/** At most `writes` in any stretch of `ms`. */
export interface Quota {
  readonly writes: number;
  readonly ms: number;
}

/** So many changes were sent at one moment, ms since 1970. */
export interface Writes {
  readonly at: number;
  readonly count: number;
}

/** Writes a millisecond. */
export function rateOf({ writes, ms }: Quota): number {
  return writes / ms;
}
