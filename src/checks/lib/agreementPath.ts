import type { Records } from '../../facts/records';
import type { Subscription } from '../../facts/subscriptions';
import { isSelfService } from '../skuNames';
import { sameId } from './ownPrincipal';

/** Which rules end a subscription. `unknown`: nobody has said yet what the agreement is. */
export type Path = 'selfService' | 'partner' | 'trial' | 'mosa' | 'mca' | 'unknown';

/** The branch for one subscription: what the service says about it goes before what the admin answered. */
export function pathOf(subscription: Subscription, records: Records | 'unread'): Path {
  const ownTenant = records === 'unread' ? '' : records.tenantId;
  if (isSelfService(subscription.skuPartNumber)) {
    return 'selfService';
  }
  if (subscription.partnerTenantId !== '' && !sameId(subscription.partnerTenantId, ownTenant)) {
    return 'partner';
  }
  if (subscription.kind === 'trial') {
    return 'trial';
  }
  return answeredPath(records);
}

function answeredPath(records: Records | 'unread'): Path {
  if (records === 'unread' || records.billingAgreement.kind === 'notAsked') {
    return 'unknown';
  }
  const { agreement } = records.billingAgreement;
  switch (agreement) {
    // Education plans are bought like others, at another price: cancelled and deleted on the same page. Those that a
    // partner sold were told apart above.
    case 'education':
      return 'mosa';
    // Nothing was ever bought, so nothing is cancelled: recurring billing off, and the trial ends by its own clock. We
    // can't tell under which agreement it was signed up for, so no deletion by hand is counted on.
    case 'trial':
    case 'mosa':
    case 'mca':
    case 'partner':
      return agreement;
  }
}

/** Whether a disabled subscription can be deleted by hand, instead of waiting until the service does. */
export function deletableByHand(records: Records | 'unread'): boolean {
  const path = answeredPath(records);
  return path === 'mosa' || path === 'unknown';
}
