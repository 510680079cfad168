import { iso } from '../tenant/lifecycle';
import type { Tenant } from '../tenant/tenant';
import { subscriptionNamed } from './subscriptionTargets';

/** @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires */
const SUSPENDED_MS = 90 * 86_400_000;

/** Disabled at once, and Deleted 90 days later. */
export function suspend(tenant: Tenant, id: string): void {
  tenant.settings.recurringBilling[id] = 'off';
  tenant.subscriptions.put({
    ...subscriptionNamed(tenant, id),
    status: 'Suspended',
    nextLifecycleDateTime: iso(tenant.now() + SUSPENDED_MS)
  });
}
