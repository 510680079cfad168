import type { Records } from '../../facts/records';
import type { Subscription, SubscriptionStatus } from '../../facts/subscriptions';
import { isLive } from './subscriptions';
import { waitsOf } from './subscriptionWaits';
import { isAfter } from './time';

/** The more alive a subscription is, the longer SharePoint answers on it. */
const LAST_TO_GO: readonly SubscriptionStatus[] = ['lockedOut', 'suspended', 'unknown', 'warning', 'enabled'];

/** SharePoint itself; `SHAREPOINTWAC` is Office for the web. */
export function carriesSharePoint({ services }: Pick<Subscription, 'services'>): boolean {
  return services.some((service) => /^SHAREPOINT/i.test(service) && !/^SHAREPOINTWAC/i.test(service));
}

/**
 * The id of the subscription that this tool runs on to the end: of all that carry SharePoint the one that lives
 * longest, so that the others can go first; empty when none does.
 */
export function carrierOf(subscriptions: readonly Subscription[], records: Records | 'unread', now: string): string {
  const endOf = (each: Subscription): string => waitsOf(each, records, now).reduce((last, { until }) => (isAfter(until, last) ? until : last), '');
  const outlives = (a: Subscription, b: Subscription): boolean => {
    const more = LAST_TO_GO.indexOf(a.status) - LAST_TO_GO.indexOf(b.status);
    if (more !== 0) {
      return more > 0;
    }
    const [ends, other] = [endOf(a), endOf(b)];
    return ends === other ? !isAfter(b.nextLifecycleAt, a.nextLifecycleAt) : !isAfter(other, ends);
  };
  const [first, ...others] = subscriptions.filter((each) => isLive(each) && carriesSharePoint(each));
  return first === undefined ? '' : others.reduce((last, each) => (outlives(each, last) ? each : last), first).id;
}
