import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { id, number, shapedEach, spelled, text, texts } from './reading/shape';
import { subscriptionStatus } from './reading/subscriptionStatus';
import type { SingleSource } from './source';
import type { SubscribedSku } from './subscriptions';

const NO_UNITS = { enabled: 0, warning: 0, suspended: 0, lockedOut: 0 };

const RAW = v.pipe(
  v.object({
    skuId: id,
    skuPartNumber: text,
    capabilityStatus: text,
    prepaidUnits: v.nullish(
      v.object({ enabled: number, warning: number, suspended: number, lockedOut: number }),
      NO_UNITS
    ),
    consumedUnits: number,
    appliesTo: spelled({ Company: 'company' }, 'user'),
    subscriptionIds: texts,
    servicePlans: v.nullish(v.array(v.object({ servicePlanName: text })), [])
  }),
  v.transform(
    ({ capabilityStatus, prepaidUnits, consumedUnits, servicePlans, ...said }): SubscribedSku => ({
      ...said,
      ...prepaidUnits,
      status: subscriptionStatus(capabilityStatus),
      consumed: consumedUnits,
      services: servicePlans.map((plan) => plan.servicePlanName).filter((name) => name !== '')
    })
  )
);

/** Takes no query but `$select`, and never pages. @see https://learn.microsoft.com/graph/api/subscribedsku-list */
export const subscribedSkus: SingleSource<'subscribedSkus'> = {
  kind: 'single',
  id: 'subscribedSkus',
  questions: [items(read('listSubscribedSkus', {}))],
  parse: ([answer]) => shapedEach(RAW, answer)
};
