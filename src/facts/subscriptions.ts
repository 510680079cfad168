import * as v from 'valibot';
import { read } from '../routes/call';
import { items } from './reading/question';
import { flag, id, number, shapedEach, text } from './reading/shape';
import { subscriptionStatus } from './reading/subscriptionStatus';
import type { SingleSource } from './source';

/** A commercial subscription. Graph only reads these. @see https://learn.microsoft.com/graph/api/resources/companysubscription */
export interface Subscription {
  readonly id: string;
  readonly commerceSubscriptionId: string;
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly status: SubscriptionStatus;
  /** What Graph said, for values we do not know. */
  readonly rawStatus: string;
  readonly kind: 'paid' | 'trial';
  readonly seats: number;
  readonly createdAt: string;
  /** ISO 8601: when it moves to the next state if nothing is done; empty when Graph does not say. */
  readonly nextLifecycleAt: string;
  /** Tenant of the partner that created it; empty for a direct purchase. */
  readonly partnerTenantId: string;
  /** Service plan names, e.g. `SHAREPOINTENTERPRISE`. */
  readonly services: readonly string[];
}

export type SubscriptionStatus = 'enabled' | 'warning' | 'suspended' | 'lockedOut' | 'deleted' | 'unknown';

/** A licence pool. @see https://learn.microsoft.com/graph/api/resources/subscribedsku */
export interface SubscribedSku {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly status: SubscriptionStatus;
  readonly enabled: number;
  readonly warning: number;
  readonly suspended: number;
  readonly lockedOut: number;
  readonly consumed: number;
  readonly appliesTo: 'user' | 'company';
  readonly subscriptionIds: readonly string[];
  readonly services: readonly string[];
}

const RAW = v.pipe(
  v.object({
    id,
    commerceSubscriptionId: text,
    skuId: text,
    skuPartNumber: text,
    status: text,
    isTrial: flag,
    totalLicenses: number,
    createdDateTime: text,
    nextLifecycleDateTime: text,
    ownerTenantId: text,
    serviceStatus: v.nullish(v.array(v.object({ servicePlanName: text })), [])
  }),
  v.transform(
    (said): Subscription => ({
      id: said.id,
      commerceSubscriptionId: said.commerceSubscriptionId,
      skuId: said.skuId,
      skuPartNumber: said.skuPartNumber,
      status: subscriptionStatus(said.status),
      rawStatus: said.status,
      kind: said.isTrial ? 'trial' : 'paid',
      seats: said.totalLicenses,
      createdAt: said.createdDateTime,
      nextLifecycleAt: said.nextLifecycleDateTime,
      partnerTenantId: said.ownerTenantId,
      services: said.serviceStatus.map((service) => service.servicePlanName).filter((name) => name !== '')
    })
  )
);

export const subscriptions: SingleSource<'subscriptions'> = {
  kind: 'single',
  id: 'subscriptions',
  questions: [items(read('listSubscriptions', {}))],
  parse: ([answer]) => shapedEach(RAW, answer)
};
