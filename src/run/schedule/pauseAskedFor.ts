import type { ItemAnswer } from '../journal/journal';

/**
 * The longest pause that the throttled items of a batch ask for, ms. `unknown`: throttled without saying for how long.
 * @see https://learn.microsoft.com/graph/throttling#throttling-and-batching
 */
export function pauseAskedFor(answers: readonly ItemAnswer[]): number | 'unknown' | 'none' {
  const pauses = answers.flatMap(({ answer }) =>
    answer.kind === 'rejected' && answer.failure.code === 'throttled' ? [answer.retryAfterMs] : []
  );
  const told = pauses.filter((pause): pause is number => pause !== 'unknown');
  return pauses.length === 0 ? 'none' : told.length > 0 ? Math.max(...told) : 'unknown';
}
