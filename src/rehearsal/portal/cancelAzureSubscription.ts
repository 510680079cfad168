import { iso } from '../tenant/lifecycle';
import { never, type PortalAct } from './act';
import { azureSubscriptionsOf } from './azureSubscriptions';

/** @see https://learn.microsoft.com/azure/cost-management-billing/manage/cancel-azure-subscription */
export const cancelAzureSubscription = {
  id: 'cancelAzureSubscription',
  targets: (tenant) => azureSubscriptionsOf(tenant).filter((each) => each.state === 'Enabled'),
  refuses: never,
  perform: (tenant, id) => {
    const subscription = tenant.azureSubscriptions.get(id);
    if (subscription !== undefined) {
      tenant.azureSubscriptions.put({ ...subscription, state: 'Canceled', canceledAt: iso(tenant.now()) });
    }
  }
} as const satisfies PortalAct;
