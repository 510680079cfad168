import { never, type PortalAct } from './act';
import { liveSubscriptions, selfServiceSkuIds } from './entraChecks';

/** At once and for good, with its licence pool. The target is the product. */
export const deleteSelfServiceProduct = {
  id: 'deleteSelfServiceProduct',
  targets: (tenant) => {
    const products = [...tenant.subscriptions.all(), ...tenant.subscribedSkus.all()];
    return selfServiceSkuIds(tenant).map((id) => ({
      id,
      name: products.find((each) => each.skuId === id)?.skuPartNumber ?? id
    }));
  },
  refuses: never,
  perform: (tenant, id) => {
    for (const subscription of liveSubscriptions(tenant).filter((each) => each.skuId === id)) {
      tenant.subscriptions.put({ ...subscription, status: 'Deleted', nextLifecycleDateTime: null });
    }
    for (const pool of tenant.subscribedSkus.all().filter((each) => each.skuId === id)) {
      tenant.subscribedSkus.remove(pool.id);
    }
  }
} as const satisfies PortalAct;
