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
  const failure = outcome.kind === 'failed' ? outcome.failure : failureOf(outcome);
  if (outcome.kind === 'answered' && outcome.status < 400) {
    return NONE;
  }
  switch (failure.code) {
    case 'throttled':
      return { kind: 'busy', retryAfterMs: outcome.kind === 'answered' ? retryAfterMs(outcome.headers['retry-after'], now) : 'unknown' };
    case 'service': {
      const wait = outcome.kind === 'answered' ? retryAfterMs(outcome.headers['retry-after'], now) : 'unknown';
      return failure.status === 503 && wait !== 'unknown' ? { kind: 'busy', retryAfterMs: wait } : FAILING;
    }
    case 'network':
    case 'malformed':
    case 'unanswered':
      return FAILING;
    case 'claimsChallenge':
      return { kind: 'signIn' };
    case 'signInExpired':
      // Status 0: the provider had no token to give, so asking it again now is pointless.
      return failure.status === 0 ? NONE : { kind: 'signIn' };
    default:
      return NONE;
  }
}
