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
  return records === 'unread' || records.billingAgreement.kind === 'notAsked' ? 'unknown' : records.billingAgreement.agreement;
}
