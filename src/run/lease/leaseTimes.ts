/** Milliseconds. */
export const LEASE_TIMES = {
  /** A holder gives a sign of life this often. */
  beat: 3_000,
  /** Who waits looks this often. */
  look: 1_000,
  /** A holder without a sign for so long is shown as one who may be gone: three beats in a row are missing. */
  silent: 10_000,
  /** A lease lapses when its holder was seen without a sign of life for so long. */
  lapses: 30_000,
  /** No single look stands for more than this: a sleep of hours is no observation, so at least ten are needed. */
  lookCounts: 3_000,
  /** So many signs in a row that can't be written, and the holder lets go before others may take over. */
  failures: 5
} as const;
