import type { Facts } from '../facts';
import type { Message } from '../loc/message';
import type { CheckId, CheckReport, Wait } from './check';
import { assumptionsOf } from './closing/assumptions';
import { notRead } from './closing/notRead';
import { byDate } from './closing/stage';
import { stagesOf } from './closing/stages';
import { readOr } from './lib/unread';

/** A day with the waits, one after another, that give it. */
export interface DayWithReasons {
  /** ISO 8601. */
  readonly date: string;
  readonly chain: readonly Wait[];
}

/** The earliest day on which the directory can be deleted. */
export type ClosingDate =
  /** No clock stands in the way: what is left is work. */
  | { readonly kind: 'now'; readonly assumptions: readonly Message[] }
  | (DayWithReasons & {
      readonly kind: 'date';
      /** Every wait, those that run beside the chain too, in order of their end. */
      readonly waits: readonly Wait[];
      readonly assumptions: readonly Message[];
    })
  /** Something that can block was not read. Not before `atLeast`, if anything at all is known. */
  | {
      readonly kind: 'unknown';
      readonly because: readonly CheckId[];
      readonly atLeast?: DayWithReasons;
      readonly waits: readonly Wait[];
      readonly assumptions: readonly Message[];
    };

/**
 * Computes the earliest closing date as the longest chain of waits.
 *
 * @remarks
 * The order is that of `ROAD_MAP`; the lengths, with their sources (facts 2.2, 2.4, 2.7, 2.11 and 7):
 * 1. Directory sync goes off: up to 72 hours (turn-off-directory-synchronization).
 * 2. Users are deleted: 3,000 writes in 150 seconds, so 20 a second, rounded up to the minute (throttling-limits).
 * 3. Custom domains are released: up to a day each, side by side (remove-a-domain). Before cancelling, as
 *    cancel-your-subscription asks.
 * 4. Subscriptions end by their agreement: cancelled and deleted, 72 hours (directory-delete-howto); or by a clock that
 *    runs already: end of term, then 30 days expired, then 90 days disabled; trial (what-if-my-subscription-expires).
 *    Such clocks run beside steps 1 to 3; only what a person starts comes after them. The subscription that this tool
 *    runs on is deleted by hand after all others are gone (S07).
 * 5. Entra deletes the directory at once.
 *
 * Azure subscriptions are outside Graph: their 90 days are an assumption, not a link of the chain. What people do
 * takes no time in this model, so this is the earliest date, not a forecast. A check that can block and could not be
 * read makes the date "not before"; one that is only not read yet, and has no clock, is an assumption.
 *
 * @example Sync on, one domain, one MOSA subscription, Friday 12:00 → Monday 12:00 (sync), Tuesday 12:01 (users,
 * domain), Friday 12:01 (72 hours).
 */
export function closingDate(reports: readonly CheckReport[], facts: Facts): ClosingDate {
  const session = readOr(facts, 'session', 'unread');
  const because = notRead(reports, facts);
  if (session === 'unread') {
    return { kind: 'unknown', because, waits: [], assumptions: [] };
  }
  if (reports.some(({ check, result }) => check.id === 'D08' && result.kind === 'pass')) {
    return { kind: 'now', assumptions: [] };
  }
  const stages = stagesOf(reports, facts, session.now);
  const last = stages.reduce((a, b) => (byDate(a.until, b.until) < 0 ? b : a));
  const waits = stages
    .flatMap(({ chain }) => chain)
    .filter((wait, index, all) => all.indexOf(wait) === index)
    .sort((a, b) => byDate(a.until, b.until));
  const assumptions = assumptionsOf(reports, facts, waits, session.now);
  const day: DayWithReasons = { date: last.until, chain: last.chain };
  if (because.length > 0) {
    return day.chain.length > 0
      ? { kind: 'unknown', because, atLeast: day, waits, assumptions }
      : { kind: 'unknown', because, waits, assumptions };
  }
  return day.chain.length > 0 ? { kind: 'date', ...day, waits, assumptions } : { kind: 'now', assumptions };
}
