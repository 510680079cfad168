import type { PortalAct } from './act';
import { isOfPartner, subscriptionNamed, subscriptionsIn } from './subscriptionTargets';

/** It then ends with its term. Possible while it is active. @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/renew-your-subscription */
export const turnOffRecurringBilling = {
  id: 'turnOffRecurringBilling',
  targets: (tenant) => subscriptionsIn(tenant, 'Enabled'),
  refuses: (tenant, id) => {
    if (isOfPartner(tenant, id)) {
      return 'partnerOnly';
    }
    return tenant.settings.recurringBilling[id] === 'on' ? 'none' : 'alreadyOff';
  },
  perform: (tenant, id) => {
    // Renewals of the past stay as they were.
    tenant.subscriptions.put(subscriptionNamed(tenant, id));
    tenant.settings.recurringBilling[id] = 'off';
  }
} as const satisfies PortalAct;
