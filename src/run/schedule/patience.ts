import type { GraphFailure } from '../../ports/graph';
import { TUNING } from '../tuning';

/** Notices when calls keep failing and nothing moves any more. */
export interface Patience {
  trouble(failure: GraphFailure, now: number): void;
  progress(): void;
  /** What lies between the last trouble and the next one was a pause, and wears nobody out. */
  rest(): void;
  /** What went wrong last, once patience is over. */
  isOver(): GraphFailure | undefined;
}

/**
 * Adds up the time between one trouble and the next. A gap counts for no more than the longest wait between two tries: a
 * computer that slept through the night has not been trying all night.
 */
export function createPatience(): Patience {
  let spent = 0;
  let lastAt = Number.POSITIVE_INFINITY;
  let last: GraphFailure | undefined;
  return {
    trouble: (failure, now) => {
      spent += Math.min(Math.max(0, now - lastAt), TUNING.longestGap);
      lastAt = now;
      last = failure;
    },
    progress: () => {
      spent = 0;
      lastAt = Number.POSITIVE_INFINITY;
    },
    rest: () => {
      lastAt = Number.POSITIVE_INFINITY;
    },
    isOver: () => (spent > TUNING.patience ? last : undefined)
  };
}
