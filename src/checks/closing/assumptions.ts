import type { Facts } from '../../facts';
import type { Message } from '../../loc/message';
import type { CheckId, CheckReport, Wait } from '../check';
import { pathOf } from '../lib/agreementPath';
import { isLive } from '../lib/subscriptions';
import { plus } from '../lib/time';
import { readOr } from '../lib/unread';
import { WAIT_RULES } from '../waitRules';
import { readLater } from './notRead';

/** Deleting users has its rate, and deleting the directory is the date itself. */
const HAS_A_CLOCK: readonly CheckId[] = ['U02', 'D08'];

/** What the date takes for granted, most weighty first. */
export function assumptionsOf(
  reports: readonly CheckReport[],
  facts: Facts,
  waits: readonly Wait[],
  now: string
): readonly Message[] {
  const records = readOr(facts, 'records', 'unread');
  const live = readOr(facts, 'subscriptions', []).filter(isLive);
  const later = readLater(reports, facts);
  const idle = reports.filter(
    ({ check, result }) =>
      check.weight === 'B' &&
      !HAS_A_CLOCK.includes(check.id) &&
      (result.kind === 'needsPerson' || (result.kind === 'blocks' && result.waits.length === 0))
  );
  const azureOpen = idle.some(({ check }) => check.id === 'S06');
  const agreementOpen = live.some((each) => pathOf(each, records) === 'unknown');
  const renews = waits.some(({ rule }) => rule === 'termEnd' || rule === 'trialLifecycle');
  return [
    ...(agreementOpen ? [{ key: 'assumption.agreementNotAnswered' } as const] : []),
    ...(azureOpen
      ? [{ key: 'assumption.azureNotAttested', values: { until: plus(now, WAIT_RULES.azureDelete90d.length) } } as const]
      : []),
    ...(renews ? [{ key: 'assumption.recurringBillingOff' } as const] : []),
    ...(later.length > 0 ? [{ key: 'assumption.notReadYet', values: { checks: later } } as const] : []),
    ...(idle.length > 0 ? [{ key: 'assumption.noClock', values: { checks: idle.map(({ check }) => check.id) } } as const] : []),
    ...(waits.some(({ state }) => state === 'afterAction') ? [{ key: 'assumption.startToday' } as const] : [])
  ];
}
