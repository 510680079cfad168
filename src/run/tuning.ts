/** Every number that shapes a run, in milliseconds where it is time. */
export const TUNING = {
  /** Graph's limit for inner requests of a `$batch`. @see https://learn.microsoft.com/graph/json-batching */
  batchSize: 20,
  /** Batches in flight at the same time once the ramp has held. */
  writeLanes: 4,
  verifyLanes: 4,

  /** Objects in the ramp, after the single one of the canary. */
  rampSize: 10,
  /** More failures than this among the ramp stop the run. */
  rampFailures: 3,
  /** More failures than `failures` among the last `of` settled objects stop the run. */
  steadyFailures: { failures: 25, of: 100 },

  /**
   * How often an object is sent after refusals that may pass (409) and changes that turned out not to have happened. What
   * turns everybody away (429, 503 with `Retry-After`, a service that is down), and a line that breaks, do not count.
   */
  maxTries: 5,
  /**
   * Pauses before each look at a changed object. Reads may lag behind writes for minutes; an object that is still not
   * confirmed after the last look stays unconfirmed. The first comes soon: canary and ramp wait for it.
   * @see https://devblogs.microsoft.com/identity/designing-for-eventual-consistency-for-microsoft-entra
   */
  lookPauses: [500, 1_500, 4_000, 8_000, 16_000, 30_000, 60_000, 60_000, 60_000, 60_000],
  /** Looks at an object whose effect takes hours or days: enough to see the quick ones. */
  looksWhenDays: 3,
  /** Looks at an object that is held back, as long as they give no answer: whatever they find, it is not sent. */
  looksWhenHeld: 3,
  /** An undecided object is sent again only after two looks that show nothing happened, the last this long after its answer. */
  undecidedSettles: 30_000,
  /** Pauses before looking again when a look gave no answer. */
  blindPauses: [2_000, 5_000, 10_000, 20_000, 60_000],
  /** Pauses before each look at the whole listing: the first after the last write, the others after the last look. */
  sweepPauses: [10_000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000, 60_000],

  /** More unconfirmed objects than this share of the sent ones, and at least `least`, stop the run. */
  unconfirmed: { share: 0.05, least: 20 },
  /** Nothing accepted and nothing confirmed for this long while calls keep failing: stop and say why. */
  patience: 15 * 60_000,
  /** What of a silence between two failing calls counts for patience: the longest wait between two tries. */
  longestGap: 300_000,
  /** Pauses before each look whether a run that holds still can go on. */
  probePauses: { offline: [5_000, 10_000, 20_000, 40_000, 60_000], signIn: [60_000], role: [60_000] },
  /** How many times longer those get at most, when a run that went on holds still again before anything moved. */
  futileProbes: 10,
  /** The writer, with its look at tenant and acting admin, is opened anew this often. */
  writerLasts: 60_000,

  /**
   * Identity and access: 3,000 writes in 150 seconds for an app in a tenant. We stay a little below.
   * @see https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits
   */
  quota: { writes: 2_990, ms: 150_200 },
  /** A shorter `Retry-After` is not believed. A longer one than a window of the quota has been cut by the call layer. */
  retryAfter: { least: 1_000 },
  /** Pauses of all sending after everything came back with 5xx, and nothing said until when. */
  outagePauses: [5_000, 15_000, 30_000, 60_000],
  /** Pauses after a refusal without `Retry-After`. */
  refusalPauses: [2_000, 4_000, 8_000, 16_000, 32_000, 60_000]
} as const;

/** The pause for the `n`th time, the last one from then on. */
export function pauseOf(pauses: readonly number[], n: number): number {
  return pauses[Math.min(n, pauses.length - 1)] ?? 0;
}
