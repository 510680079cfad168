import type { RawAzureSubscription } from '../state';
import { isAzureSubscriptionThere } from '../tenant/lifecycle';
import type { Tenant } from '../tenant/tenant';

/** Subscriptions of Azure that are there, active or cancelled. */
export function azureSubscriptionsOf(tenant: Tenant): RawAzureSubscription[] {
  return tenant.azureSubscriptions.all().filter((each) => isAzureSubscriptionThere(each, tenant.now()));
}
