import { at, DAY } from '../../checks/lib/time';
import type { Subscription } from '../../facts/subscriptions';

const WINDOW = 7 * DAY;
/** Terms that Microsoft sells, in months. */
const TERMS = [1, 12, 36] as const;

function monthsBefore(ms: number, months: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes());
}

/**
 * Whether a subscription under the Customer Agreement can still be cancelled: within seven days of its start or renewal.
 * `unknown`: Graph shows when it began and when it ends next, and not how long its term is, so that a renewal within
 * the last seven days can't be ruled out.
 *
 * @example A term that ends on 18 December may have begun on 18 November: on 20 November nobody knows.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription
 */
export function mcaWindow({ createdAt, nextLifecycleAt }: Pick<Subscription, 'createdAt' | 'nextLifecycleAt'>, now: number): 'open' | 'closed' | 'unknown' {
  const began = at(createdAt);
  const ends = at(nextLifecycleAt);
  if (began !== 'never' && now - began <= WINDOW) {
    return 'open';
  }
  if (began === 'never' || ends === 'never') {
    return 'unknown';
  }
  const renewals = TERMS.map((months) => monthsBefore(ends, months)).filter((renewal) => renewal > began);
  return renewals.some((renewal) => now >= renewal && now - renewal <= WINDOW) ? 'unknown' : 'closed';
}
