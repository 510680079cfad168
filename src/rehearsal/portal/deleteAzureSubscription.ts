import type { PortalAct } from './act';
import { azureSubscriptionsOf } from './azureSubscriptions';

/** From cancelling until the button is there, for pay-as-you-go. */
const WAIT_MS = 3 * 86_400_000;

/** @see https://learn.microsoft.com/entra/identity/users/directory-delete-howto */
export const deleteAzureSubscription = {
  id: 'deleteAzureSubscription',
  targets: azureSubscriptionsOf,
  refuses: (tenant, id) => {
    const canceledAt = tenant.azureSubscriptions.get(id)?.canceledAt ?? '';
    if (canceledAt === '') {
      return 'cancelFirst';
    }
    return tenant.now() < Date.parse(canceledAt) + WAIT_MS ? 'tooEarly' : 'none';
  },
  perform: (tenant, id) => {
    tenant.azureSubscriptions.remove(id);
  }
} as const satisfies PortalAct;
