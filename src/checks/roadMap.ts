import type { CheckId, CheckReport, ResultKind } from './check';

/** What has to be settled before a stop opens. */
export interface Gate {
  readonly check: CheckId;
  /** A stand-by admin who stays through the long waits leaves U02 waiting, and that is meant. */
  readonly settledBy: readonly ResultKind[];
}

/** One stop on the way to a deleted directory: what settles it, what it waits for, what it comes after. */
export interface Stop {
  readonly check: CheckId;
  /** Locked until all of these are settled. */
  readonly waitsFor: readonly Gate[];
  /** Comes after these in time without being locked by them: they move its dates and no more. */
  readonly follows: readonly CheckId[];
}

const passed = (check: CheckId): Gate => ({ check, settledBy: ['pass'] });
/** Whoever may stay on stand-by may stay here. */
const usersGone: Gate = { check: 'U02', settledBy: ['pass', 'waiting'] };
const stop = (check: CheckId, waitsFor: readonly Gate[] = [], follows: readonly CheckId[] = []): Stop => ({ check, waitsFor, follows });

const BEFORE_THE_FIRST_WRITE: readonly Gate[] = [passed('P01'), passed('P07')];
/** Cancelling destroys what nobody has saved, and by which path is decided by the agreement. */
const BEFORE_SUBSCRIPTIONS: readonly Gate[] = [usersGone, passed('P05'), passed('P12')];
/**
 * What Entra looks at before it deletes a directory, and an open invoice, which makes it refuse.
 * @see https://learn.microsoft.com/entra/identity/users/directory-delete-howto
 */
const BEFORE_THE_DIRECTORY: readonly Gate[] = [
  passed('P06'),
  passed('U01'),
  passed('U02'),
  passed('M02'),
  passed('D02'),
  // Graph does not offer external identities in every cloud; Entra looks for itself.
  { check: 'D05', settledBy: ['pass', 'couldNotCheck'] },
  passed('S06'),
  passed('S01'),
  passed('S02'),
  passed('S04'),
  passed('S03')
];
/** What is left for a person to look at is nothing that this tool would delete. */
const principalsGone: Gate = { check: 'D03', settledBy: ['pass', 'needsPerson'] };

/**
 * The one graph behind rail, locks, timeline and headline date, in the order in which the stops are best taken: none
 * waits for or follows one that comes later. What is not in it waits for nothing.
 *
 * @remarks
 * - Custom domains come before cancelling, as Microsoft asks, but do not lock it: Entra does not count them, and a
 *   domain that can't be released must not keep a tenant open for ever. They lock the acting admin's own name (P02).
 * - Azure subscriptions (S06) and legacy MFA providers (M02) wait for nothing: their clocks are long, and what they
 *   need can be done on the first day.
 * - S07 is the subscription that this tool runs on. It goes last, so its dates follow all the others; the runbook,
 *   which settles S07, can be saved at any time.
 * - Enterprise applications (D03) do not keep Entra from deleting, so D08 does not wait for them.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription
 */
export const ROAD_MAP: readonly Stop[] = Object.freeze([
  stop('P01'),
  stop('P02'),
  stop('P05'),
  stop('P06'),
  stop('P07'),
  stop('P12'),
  stop('S06'),
  stop('M02'),
  stop('U01', BEFORE_THE_FIRST_WRITE),
  stop('U02', BEFORE_THE_FIRST_WRITE, ['U01']),
  stop('M01', [usersGone]),
  stop('D01', [usersGone, passed('P02')]),
  stop('D03', [usersGone]),
  stop('D02', [usersGone]),
  stop('D05', [usersGone]),
  stop('S01', BEFORE_SUBSCRIPTIONS, ['D01']),
  stop('S02', BEFORE_SUBSCRIPTIONS, ['D01']),
  stop('S04', [usersGone], ['D01']),
  stop('S03', BEFORE_SUBSCRIPTIONS, ['D01']),
  stop('S07', [], ['S01', 'S02', 'S04', 'S03']),
  stop('D07', [passed('U02'), passed('D01'), passed('D02'), principalsGone, passed('M01'), passed('S07')]),
  stop('D08', BEFORE_THE_DIRECTORY, ['D01', 'S07'])
]);

/** The stop of a check; one that is not on the road map waits for nothing. */
export function stopOf(check: CheckId): Stop {
  return ROAD_MAP.find((each) => each.check === check) ?? stop(check);
}

/** The stops that this check opens, in their order. */
export function opensOf(check: CheckId): readonly CheckId[] {
  return ROAD_MAP.filter(({ waitsFor }) => waitsFor.some((gate) => gate.check === check)).map((each) => each.check);
}

/** What keeps a stop locked, as it was judged: unread does not open one, and neither does undecided. */
export function locksIn(reports: readonly CheckReport[], waitsFor: readonly Gate[]): readonly CheckReport[] {
  return waitsFor.flatMap(({ check: id, settledBy }) =>
    reports.filter(({ check, result }) => check.id === id && !settledBy.includes(result.kind))
  );
}
