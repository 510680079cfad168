import { iso } from '../tenant/lifecycle';
import type { PortalAct } from './act';
import { isOfPartner, subscriptionNamed, subscriptionsIn } from './subscriptionTargets';

/** What is disabled goes 72 hours later, and can be reactivated until then. @see https://learn.microsoft.com/entra/identity/users/directory-delete-howto */
export const deleteSubscription = {
  id: 'deleteSubscription',
  targets: (tenant) =>
    subscriptionsIn(tenant, 'Suspended', 'LockedOut').filter(
      ({ id }) => tenant.settings.subscriptionDeletedAt[id] === undefined
    ),
  refuses: (tenant, id) => {
    if (isOfPartner(tenant, id)) {
      return 'partnerOnly';
    }
    return tenant.settings.agreement === 'mca' ? 'deletedAtTermEnd' : 'none';
  },
  perform: (tenant, id) => {
    // As it stands now, so that the 72 hours count from its present state.
    tenant.subscriptions.put(subscriptionNamed(tenant, id));
    tenant.settings.subscriptionDeletedAt[id] = iso(tenant.now());
  }
} as const satisfies PortalAct;
