import type { Facts } from '../../facts';
import type { SubscriptionStatus } from '../../facts/subscriptions';
import type { Message } from '../../loc/message';
import type { CheckResult } from '../check';
import { blocks, needsPerson, pass, waiting } from './results';
import { pathOf } from './agreementPath';
import { inStatus, poolsInStatus, skuFinding, subscriptionFinding } from './subscriptions';
import { onlyWaits, waitsOf } from './subscriptionWaits';
import { later } from './time';
import { readOr, whenRead } from './unread';

/** What one state of the lifecycle is called, and whose turn it is. */
export interface StateOfLifecycle {
  readonly states: readonly SubscriptionStatus[];
  /** `actsFirst`: a partner has to be asked while it is active. `onlyWaits`: afterwards there is only the clock. */
  readonly partner: 'actsFirst' | 'onlyWaits';
  readonly none: Message;
  blocked(count: number): Message;
  waits(count: number, until: string): Message;
  licencesOnly(count: number): Message;
}

/**
 * Judges the subscriptions in one state of their lifecycle by the agreement of each. A licence pool in that state
 * without a subscription behind it never lets the check pass: the two views of Graph have to agree.
 */
export function judgeSubscriptions(facts: Facts, state: StateOfLifecycle): CheckResult {
  const session = readOr(facts, 'session', 'unread');
  const now = session === 'unread' ? facts.subscriptions.readAt : session.now;
  const records = readOr(facts, 'records', 'unread');
  const found = inStatus(readOr(facts, 'subscriptions', []), state.states);
  const findings = found.map((each) => subscriptionFinding(each, records, now));
  const waits = found.flatMap((each) => waitsOf(each, records, now));
  const clockOnly = found.every(
    (each) =>
      onlyWaits(waitsOf(each, records, now)) && (state.partner === 'onlyWaits' || pathOf(each, records) !== 'partner')
  );
  const pools = poolsInStatus(readOr(facts, 'subscribedSkus', []), state.states);
  if (found.length > 0 && !clockOnly) {
    return blocks(state.blocked(found.length), findings, waits);
  }
  if (facts.subscriptions.kind === 'unread' && pools.length > 0) {
    return blocks(state.blocked(pools.length), pools.map(skuFinding));
  }
  return whenRead(facts, ['session', 'records', 'subscriptions', 'subscribedSkus'], ({ subscriptions }) => {
    if (found.length > 0) {
      return waiting(state.waits(found.length, waits.map(({ until }) => until).reduce(later)), findings, waits);
    }
    const alone = pools.filter(({ skuId }) => !subscriptions.some((each) => each.skuId === skuId && each.status !== 'deleted'));
    return alone.length > 0 ? needsPerson(state.licencesOnly(alone.length), alone.map(skuFinding)) : pass(state.none);
  }, findings);
}
