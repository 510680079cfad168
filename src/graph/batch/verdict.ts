import type { WriteAnswer } from '../../ports/graph';
import { failureOf } from '../failure';
import { loadOf } from '../load';
import type { Outcome } from '../request';
import { retryAfterMs } from '../retryAfter';
import { troubleOf } from '../trouble';

/**
 * What an outcome says about a change: it was accepted, the service said that it did not do it, or nobody knows.
 *
 * @remarks
 * Only the middle one may ever be sent again. A 503 with `Retry-After` was turned away at the door; a bare 500, 502,
 * 503, 504 or 408, a lost connection and a missing answer may have come after the effect.
 */
export function verdictOf(outcome: Outcome, now: number): WriteAnswer {
  if (outcome.kind === 'failed') {
    // Stopped means not even sent: a change that is under way is never cut off.
    return outcome.failure.code === 'stopped'
      ? { kind: 'refused', guard: 'stopped' }
      : { kind: 'undecided', failure: outcome.failure };
  }
  const { status, requestId, headers } = outcome;
  if (status >= 200 && status < 300) {
    const load = loadOf(headers);
    return load === 'unknown' ? { kind: 'accepted', status, requestId } : { kind: 'accepted', status, requestId, load };
  }
  const failure = failureOf(outcome);
  return status < 400 || troubleOf(outcome, now).kind === 'failing'
    ? { kind: 'undecided', failure }
    : { kind: 'rejected', failure, retryAfterMs: retryAfterMs(headers['retry-after'], now) };
}
