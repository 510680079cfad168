import { failureOf } from './failure';
import type { Outcome } from './request';
import { retryAfterMs } from './retryAfter';

/** What stands in the way of an answer, as far as trying again could help. */
export type Trouble =
  /** It is an answer, or a failure that another try would only repeat. */
  | { readonly kind: 'none' }
  /** Not accepted: the service is busy and says so. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number | 'unknown' }
  /** It broke, and whether it had an effect is open. */
  | { readonly kind: 'failing' }
  /** Not accepted: the token was. */
  | { readonly kind: 'signIn' };

const NONE: Trouble = { kind: 'none' };
const FAILING: Trouble = { kind: 'failing' };

/** Judges an outcome. `now` is for `Retry-After` given as a date. */
export function troubleOf(outcome: Outcome, now: number): Trouble {
  if (outcome.kind === 'answered' && outcome.status < 400) {
    return NONE;
  }
  const failure = outcome.kind === 'failed' ? outcome.failure : failureOf(outcome);
  const wait = outcome.kind === 'failed' ? 'unknown' : retryAfterMs(outcome.headers['retry-after'], now);
  switch (failure.code) {
    case 'throttled':
      return { kind: 'busy', retryAfterMs: wait };
    case 'service':
      return failure.status === 503 && wait !== 'unknown' ? { kind: 'busy', retryAfterMs: wait } : FAILING;
    case 'network':
    case 'malformed':
    case 'unanswered':
      return FAILING;
    case 'claimsChallenge':
    case 'signInExpired':
      return { kind: 'signIn' };
    default:
      return NONE;
  }
}
