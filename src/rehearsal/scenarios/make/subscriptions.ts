import type { RawServicePlan, RawSubscribedSku, RawSubscription, RawSubscriptionStatus, RawUser } from '../../raw';
import { SERVICE_PLANS } from '../data/servicePlans';
import { SKUS, type SkuPartNumber } from '../data/skus';
import type { World } from '../world';

/** One purchase. */
export interface Purchase {
  readonly part: SkuPartNumber;
  readonly status: RawSubscriptionStatus;
  readonly seats: number;
  readonly boughtDaysAgo: number;
  /** Days until it moves to its next state; missing when Graph does not say. */
  readonly nextInDays?: number;
  readonly recurring?: 'on';
  readonly trial?: 'trial';
  readonly partnerTenantId?: string;
  /** Missing: both. `/subscribedSkus` leaves deleted ones out by itself. */
  readonly onlyIn?: 'subscriptions' | 'skus';
}

export interface Commerce {
  readonly subscriptions: RawSubscription[];
  readonly recurringBilling: Record<string, 'on' | 'off'>;
  readonly subscribedSkus: RawSubscribedSku[];
}

function plansOf(part: SkuPartNumber, provisioningStatus: string): RawServicePlan[] {
  return SKUS[part].plans.map((servicePlanName) => ({
    appliesTo: servicePlanName === 'EXCHANGE_S_FOUNDATION' ? 'Company' : SKUS[part].appliesTo,
    provisioningStatus,
    servicePlanId: SERVICE_PLANS[servicePlanName],
    servicePlanName
  }));
}

function subscription(world: World, number: number, purchase: Purchase): RawSubscription {
  return {
    id: world.id('subscription', number),
    commerceSubscriptionId: world.id('commerceSubscription', number),
    createdDateTime: world.ago(purchase.boughtDaysAgo),
    isTrial: purchase.trial === 'trial',
    nextLifecycleDateTime: purchase.nextInDays === undefined ? null : world.ahead(purchase.nextInDays),
    ownerId: null,
    ownerTenantId: purchase.partnerTenantId ?? null,
    ownerType: purchase.partnerTenantId === undefined ? null : 'Partner',
    skuId: SKUS[purchase.part].id,
    skuPartNumber: purchase.part,
    status: purchase.status,
    totalLicenses: purchase.seats,
    serviceStatus: plansOf(purchase.part, purchase.status === 'Enabled' ? 'Success' : 'Disabled')
  };
}

function seatsIn(purchases: readonly Purchase[], status: RawSubscriptionStatus): number {
  return purchases.filter((each) => each.status === status).reduce((sum, each) => sum + each.seats, 0);
}

/** From the best to the worst: a pool is as good as its best subscription. */
const BEST_FIRST = ['Enabled', 'Warning', 'Suspended', 'LockedOut', 'Deleted'] as const;

function pool(
  firm: { readonly tenantId: string; readonly name: string },
  part: SkuPartNumber,
  purchases: readonly Purchase[],
  subscriptionIds: string[],
  users: readonly RawUser[]
): RawSubscribedSku {
  const skuId = SKUS[part].id;
  const capabilityStatus = BEST_FIRST.find((status) => purchases.some((each) => each.status === status)) ?? 'Deleted';
  return {
    id: `${firm.tenantId}_${skuId}`,
    accountId: firm.tenantId,
    accountName: firm.name,
    appliesTo: SKUS[part].appliesTo,
    capabilityStatus,
    consumedUnits: users.filter((user) => user.assignedLicenses.some((licence) => licence.skuId === skuId)).length,
    prepaidUnits: {
      enabled: seatsIn(purchases, 'Enabled'),
      suspended: seatsIn(purchases, 'Suspended'),
      warning: seatsIn(purchases, 'Warning'),
      lockedOut: seatsIn(purchases, 'LockedOut')
    },
    skuId,
    skuPartNumber: part,
    subscriptionIds,
    servicePlans: plansOf(part, capabilityStatus === 'Enabled' ? 'Success' : 'Disabled')
  };
}

/** Both views of what was bought: the purchases, and the licence pools that the users draw from. */
export function commerce(
  world: World,
  firm: { readonly tenantId: string; readonly name: string },
  purchases: readonly Purchase[],
  users: readonly RawUser[]
): Commerce {
  const bought = purchases.map((purchase, number) => ({ purchase, subscription: subscription(world, number, purchase) }));
  const listed = bought.filter(({ purchase }) => purchase.onlyIn !== 'skus');
  const pooled = bought.filter(({ purchase }) => purchase.onlyIn !== 'subscriptions' && purchase.status !== 'Deleted');
  const parts = [...new Set(pooled.map(({ purchase }) => purchase.part))];
  return {
    subscriptions: listed.map((each) => each.subscription),
    recurringBilling: Object.fromEntries(
      listed.filter(({ purchase }) => purchase.recurring === 'on').map((each) => [each.subscription.id, 'on' as const])
    ),
    subscribedSkus: parts.map((part) => {
      const ofPart = pooled.filter(({ purchase }) => purchase.part === part);
      const ids = ofPart.filter(({ purchase }) => purchase.onlyIn !== 'skus').map((each) => each.subscription.id);
      return pool(firm, part, ofPart.map((each) => each.purchase), ids, users);
    })
  };
}
