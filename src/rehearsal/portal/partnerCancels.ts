import { iso } from '../tenant/lifecycle';
import { never, type PortalAct } from './act';
import { isOfPartner, subscriptionsIn } from './subscriptionTargets';
import { suspend } from './suspend';

/** What the partner does when asked: disabled at once, gone 72 hours later. */
export const partnerCancels = {
  id: 'partnerCancels',
  targets: (tenant) =>
    subscriptionsIn(tenant, 'Enabled', 'Warning', 'Suspended', 'LockedOut').filter(
      ({ id }) => isOfPartner(tenant, id) && tenant.settings.subscriptionDeletedAt[id] === undefined
    ),
  refuses: never,
  perform: (tenant, id) => {
    suspend(tenant, id);
    tenant.settings.subscriptionDeletedAt[id] = iso(tenant.now());
  }
} as const satisfies PortalAct;
