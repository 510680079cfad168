import type { Records } from '../../facts/records';
import type { SubscribedSku, Subscription, SubscriptionStatus } from '../../facts/subscriptions';
import type { Finding } from '../check';
import { isSelfService, skuName } from '../skuNames';
import { pathOf } from './agreementPath';
import { finding } from './finding';
import { waitsOf } from './subscriptionWaits';

/** One subscription with the words of its branch. */
export function subscriptionFinding(subscription: Subscription, records: Records | 'unread', now: string): Finding {
  const waits = waitsOf(subscription, records, now);
  const end = waits[waits.length - 1];
  return finding('subscription', subscription.id, skuName(subscription.skuPartNumber), subscription.commerceSubscriptionId, {
    key: 'finding.subscription',
    values: {
      path: pathOf(subscription, records),
      status: subscription.status,
      raw: subscription.rawStatus,
      seats: subscription.seats,
      until: end === undefined ? '' : end.until
    }
  });
}

/** One licence pool that has no subscription behind it, or whose subscriptions could not be read. */
export function skuFinding(sku: SubscribedSku): Finding {
  return finding('sku', sku.skuId, skuName(sku.skuPartNumber), sku.skuPartNumber, {
    key: 'finding.sku',
    values: { consumed: sku.consumed, status: sku.status }
  });
}

/** Subscriptions in these states, without those that end on the self-service page. */
export function inStatus(subscriptions: readonly Subscription[], states: readonly SubscriptionStatus[]): readonly Subscription[] {
  return subscriptions.filter(({ status, skuPartNumber }) => states.includes(status) && !isSelfService(skuPartNumber));
}

/** Licence pools in these states that hold anything, without self-service products. */
export function poolsInStatus(skus: readonly SubscribedSku[], states: readonly SubscriptionStatus[]): readonly SubscribedSku[] {
  return skus.filter(
    ({ status, skuPartNumber, enabled, warning, suspended, lockedOut }) =>
      states.includes(status) && !isSelfService(skuPartNumber) && enabled + warning + suspended + lockedOut > 0
  );
}

/** Whether a subscription is still there in Microsoft's books: every status but `deleted`, unknown ones included. */
export function isLive({ status }: { readonly status: SubscriptionStatus }): boolean {
  return status !== 'deleted';
}
