import type { PortalAct } from './act';
import { MAX_LICENCES } from './cancelSubscription';
import { isOfPartner, subscriptionNamed, subscriptionsIn } from './subscriptionTargets';

/** Down to what can be cancelled online. Under a Customer Agreement the number stays for the term. */
export const reduceLicences = {
  id: 'reduceLicences',
  targets: (tenant) =>
    subscriptionsIn(tenant, 'Enabled', 'Warning').filter(
      ({ id }) => subscriptionNamed(tenant, id).totalLicenses > MAX_LICENCES
    ),
  refuses: (tenant, id) =>
    isOfPartner(tenant, id) ? 'partnerOnly' : tenant.settings.agreement === 'mca' ? 'onlyRecurringBilling' : 'none',
  perform: (tenant, id) => {
    tenant.subscriptions.put({ ...subscriptionNamed(tenant, id), totalLicenses: MAX_LICENCES });
  }
} as const satisfies PortalAct;
