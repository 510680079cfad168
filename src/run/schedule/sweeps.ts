import { pauseOf, TUNING } from '../tuning';

/** When to look at the whole listing. Objects confirmed one by one may still come back for a while in lagging reads. */
export interface Sweeps {
  /** Whether a clean look newer than the last write is there. */
  isClean(lastWriteAt: number): boolean;
  /** Whether there were as many looks as there will be. */
  isExhausted(): boolean;
  /** When the next look is due. */
  dueAt(lastWriteAt: number): number;
  clean(now: number): void;
  /** Planned objects were still there, or the listing could not be read to its end. */
  unclean(now: number): void;
}

export function createSweeps(): Sweeps {
  let rounds = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  let cleanAt = Number.NEGATIVE_INFINITY;
  return {
    isClean: (lastWriteAt) => cleanAt > lastWriteAt,
    isExhausted: () => rounds >= TUNING.sweepPauses.length,
    dueAt: (lastWriteAt) => Math.max(lastWriteAt, lastAt) + pauseOf(TUNING.sweepPauses, rounds),
    clean: (now) => {
      cleanAt = now;
      lastAt = now;
      rounds += 1;
    },
    unclean: (now) => {
      lastAt = now;
      rounds += 1;
    }
  };
}
