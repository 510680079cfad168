import type { GraphFailure } from '../ports/graph';
import { TUNING } from './tuning';

/** Notices when calls keep failing and nothing moves any more. */
export interface Patience {
  trouble(failure: GraphFailure, now: number): void;
  progress(): void;
  /** What went wrong last, once patience is over. */
  isOver(now: number): GraphFailure | undefined;
}

export function createPatience(): Patience {
  let since = Number.POSITIVE_INFINITY;
  let last: GraphFailure | undefined;
  return {
    trouble: (failure, now) => {
      since = Math.min(since, now);
      last = failure;
    },
    progress: () => {
      since = Number.POSITIVE_INFINITY;
    },
    isOver: (now) => (now - since > TUNING.patience ? last : undefined)
  };
}
