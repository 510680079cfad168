import type { RawSubscription, RawSubscriptionStatus } from '../state';
import type { Tenant } from '../tenant/tenant';
import type { PortalTarget } from './act';
import { isSelfService, liveSubscriptions } from './entraChecks';

/** A bought subscription as it stands now. Throws when there is none: acts are performed on targets only. */
export function subscriptionNamed(tenant: Tenant, id: string): RawSubscription {
  const found = liveSubscriptions(tenant).find((each) => each.id === id);
  if (found === undefined) {
    throw new Error(`No subscription ${id}`);
  }
  return found;
}

/** Bought subscriptions in one of these states. */
export function subscriptionsIn(tenant: Tenant, ...states: readonly RawSubscriptionStatus[]): readonly PortalTarget[] {
  return liveSubscriptions(tenant)
    .filter((each) => states.includes(each.status) && !isSelfService(each))
    .map(({ id, skuPartNumber, totalLicenses }) => ({ id, name: `${skuPartNumber} (${totalLicenses})` }));
}

/** A partner sold it, and only the partner changes it. */
export function isOfPartner(tenant: Tenant, id: string): boolean {
  return subscriptionNamed(tenant, id).ownerTenantId !== null;
}
