import type { Records } from '../../facts/records';
import type { Subscription } from '../../facts/subscriptions';
import type { Wait, WaitRule } from '../check';
import { skuName } from '../skuNames';
import { WAIT_RULES } from '../waitRules';
import { deletableByHand, pathOf } from './agreementPath';
import { DAY, isAfter, plus } from './time';

/** What the waits of one subscription are computed from. */
interface Case {
  readonly name: string;
  readonly status: Subscription['status'];
  readonly now: string;
  /** The service's date for the next state while it is ahead, else empty: a date that has passed promises nothing. */
  readonly next: string;
}

function clock(rule: WaitRule, { name, now, next }: Case, days: number): Wait {
  return next === ''
    ? { rule, name, from: now, until: plus(now, days * DAY), state: 'running', basis: 'rule' }
    : { rule, name, from: now, until: next, state: 'running', basis: 'service' };
}

function afterwards(rule: WaitRule, name: string, from: string, ms: number, state: Wait['state']): Wait {
  return { rule, name, from, until: plus(from, ms), state, basis: 'rule' };
}

function deletion(name: string, from: string): Wait {
  return afterwards('subscriptionDelete72h', name, from, WAIT_RULES.subscriptionDelete72h.length, 'afterAction');
}

function disabledAfter(expired: Wait): readonly Wait[] {
  return [expired, afterwards('subscriptionDisabled90d', expired.name, expired.until, 90 * DAY, 'running')];
}

/**
 * No deletion by hand: the lifecycle runs to its end. The term's end alone is not that end. The closing article says
 * "deleted at the end of the term", the page on expiry says expired and disabled first: the longer of the two is taken,
 * so that the date does not slip by 120 days when it has come.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires
 */
function lifecycle(of: Case): readonly Wait[] {
  switch (of.status) {
    case 'enabled': {
      if (of.next === '') {
        return [];
      }
      const term = clock('termEnd', of, 0);
      return [term, ...disabledAfter(afterwards('subscriptionExpired30d', of.name, term.until, 30 * DAY, 'running'))];
    }
    case 'warning':
      return disabledAfter(clock('subscriptionExpired30d', of, 30));
    case 'suspended':
    case 'lockedOut':
      return [clock('subscriptionDisabled90d', of, 90)];
    case 'deleted':
    case 'unknown':
      return [];
  }
}

/** A trial ends by itself: 30 days expired, 30 days disabled. Where it can be deleted once disabled, 72 hours instead. */
function trial(of: Case, deletable: boolean): readonly Wait[] {
  const last = (before: readonly Wait[], from: string): readonly Wait[] => [
    ...before,
    deletable ? deletion(of.name, from) : afterwards('trialLifecycle', of.name, from, 30 * DAY, 'running')
  ];
  switch (of.status) {
    case 'enabled': {
      const ends = of.next === '' ? of.now : of.next;
      const expired = { ...afterwards('trialLifecycle', of.name, ends, 30 * DAY, 'running'), from: of.now };
      return last([expired], expired.until);
    }
    case 'warning': {
      const expired = clock('trialLifecycle', of, 30);
      return last([expired], expired.until);
    }
    case 'suspended':
    case 'lockedOut':
      return deletable ? [deletion(of.name, of.now)] : [clock('trialLifecycle', of, 30)];
    case 'deleted':
    case 'unknown':
      return [];
  }
}

/**
 * The waits, one after another, until this subscription is gone, when everything is done as early as its rules allow.
 * None: it is gone, or nobody can say when it will be ({@link endsUnknown}). Without an answer about the agreement the
 * shortest branch is taken, because this is about the earliest date; the closing date names that assumption.
 * @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires
 */
export function waitsOf(subscription: Subscription, records: Records | 'unread', now: string): readonly Wait[] {
  const { status, nextLifecycleAt } = subscription;
  const next = isAfter(nextLifecycleAt, now) ? nextLifecycleAt : '';
  const of: Case = { name: skuName(subscription.skuPartNumber), status, now, next };
  switch (pathOf(subscription, records)) {
    case 'selfService':
      return [];
    case 'mosa':
    case 'unknown':
      return status === 'deleted' || status === 'unknown' ? [] : [deletion(of.name, now)];
    case 'trial':
      return trial(of, deletableByHand(records));
    case 'mca':
    case 'partner':
      return lifecycle(of);
  }
}

/** Live, and neither a rule nor the service says when it ends. */
export function endsUnknown(subscription: Subscription, records: Records | 'unread', now: string): boolean {
  return (
    pathOf(subscription, records) !== 'selfService' &&
    subscription.status !== 'deleted' &&
    waitsOf(subscription, records, now).length === 0
  );
}

/** Nothing is left to do but wait: the clocks run by themselves to the end. */
export function onlyWaits(waits: readonly Wait[]): boolean {
  return waits.length > 0 && waits.every(({ state }) => state === 'running');
}
