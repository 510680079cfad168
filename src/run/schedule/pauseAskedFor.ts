import type { GraphFailureCode } from '../../ports/graph';
import type { ItemAnswer } from '../journal/journal';

/** Whose fault it is that Graph turns a change away for a while: too many were sent, or the service is not available. */
export type TurnedAwayBy = Extract<GraphFailureCode, 'throttled' | 'service'>;

/**
 * The longest pause that items of a batch that were turned away ask for, ms. `unknown`: without saying for how long.
 * @see https://learn.microsoft.com/graph/throttling#throttling-and-batching
 */
export function pauseAskedFor(answers: readonly ItemAnswer[], by: TurnedAwayBy): number | 'unknown' | 'none' {
  const pauses = answers.flatMap(({ answer }) => (answer.kind === 'rejected' && answer.failure.code === by ? [answer.retryAfterMs] : []));
  const told = pauses.filter((pause): pause is number => pause !== 'unknown');
  return pauses.length === 0 ? 'none' : told.length > 0 ? Math.max(...told) : 'unknown';
}
