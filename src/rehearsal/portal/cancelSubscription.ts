import type { RawSubscription } from '../state';
import type { Tenant } from '../tenant/tenant';
import type { PortalAct } from './act';
import { isOfPartner, subscriptionNamed, subscriptionsIn } from './subscriptionTargets';
import { suspend } from './suspend';

/** More than this many cannot be cancelled online. @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription */
export const MAX_LICENCES = 25;

const DAY = 86_400_000;
/** After the start of a term or its renewal. */
const WINDOW_DAYS = 7;
const TERM_DAYS = 365;

function isInWindow(tenant: Tenant, { createdDateTime, nextLifecycleDateTime, status }: RawSubscription): boolean {
  const termStart =
    nextLifecycleDateTime === null || status !== 'Enabled'
      ? Number.NEGATIVE_INFINITY
      : Date.parse(nextLifecycleDateTime) - TERM_DAYS * DAY;
  return tenant.now() < Math.max(Date.parse(createdDateTime), termStart) + WINDOW_DAYS * DAY;
}

/** Under the older agreement at any time; a trial, whatever its size; under a Customer Agreement in the first days. */
export const cancelSubscription = {
  id: 'cancelSubscription',
  targets: (tenant) => subscriptionsIn(tenant, 'Enabled', 'Warning'),
  refuses: (tenant, id) => {
    const subscription = subscriptionNamed(tenant, id);
    if (isOfPartner(tenant, id)) {
      return 'partnerOnly';
    }
    if (tenant.settings.agreement === 'mca' && !isInWindow(tenant, subscription)) {
      return 'onlyRecurringBilling';
    }
    return subscription.isTrial || subscription.totalLicenses <= MAX_LICENCES ? 'none' : 'reduceLicencesFirst';
  },
  perform: suspend
} as const satisfies PortalAct;
