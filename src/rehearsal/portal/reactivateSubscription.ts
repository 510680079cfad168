import { iso } from '../tenant/lifecycle';
import type { PortalAct } from './act';
import { isOfPartner, subscriptionNamed, subscriptionsIn } from './subscriptionTargets';

const TERM_MS = 365 * 86_400_000;

/** What was cancelled comes back for another term, until it is Deleted. */
export const reactivateSubscription = {
  id: 'reactivateSubscription',
  targets: (tenant) => subscriptionsIn(tenant, 'Warning', 'Suspended', 'LockedOut'),
  refuses: (tenant, id) => (isOfPartner(tenant, id) ? 'partnerOnly' : 'none'),
  perform: (tenant, id) => {
    const subscription = subscriptionNamed(tenant, id);
    const { [id]: _, ...others } = tenant.settings.subscriptionDeletedAt;
    tenant.settings.subscriptionDeletedAt = others;
    tenant.settings.recurringBilling[id] = 'on';
    tenant.subscriptions.put({
      ...subscription,
      status: 'Enabled',
      nextLifecycleDateTime: iso(tenant.now() + TERM_MS)
    });
  }
} as const satisfies PortalAct;
