import type { RawObject } from './object';

export type RawSubscriptionStatus = 'Enabled' | 'Warning' | 'Suspended' | 'LockedOut' | 'Deleted';

/** @see https://learn.microsoft.com/graph/api/resources/companysubscription */
export interface RawSubscription extends RawObject {
  commerceSubscriptionId: string;
  createdDateTime: string;
  isTrial: boolean;
  nextLifecycleDateTime: string | null;
  ownerId: string | null;
  ownerTenantId: string | null;
  ownerType: string | null;
  skuId: string;
  skuPartNumber: string;
  status: RawSubscriptionStatus;
  totalLicenses: number;
  serviceStatus: RawServicePlan[];
}

export interface RawServicePlan {
  appliesTo: 'User' | 'Company';
  provisioningStatus: string;
  servicePlanId: string;
  servicePlanName: string;
}

/** What Graph never shows: Azure Resource Manager does. `canceledAt` is ISO 8601, empty while it is enabled. */
export interface RawAzureSubscription extends RawObject {
  name: string;
  state: 'Enabled' | 'Canceled';
  canceledAt: string;
}

/** `prepaidUnits` and `capabilityStatus` follow the subscriptions in `subscriptionIds` as the clock moves. @see https://learn.microsoft.com/graph/api/resources/subscribedsku */
export interface RawSubscribedSku extends RawObject {
  accountId: string;
  accountName: string;
  appliesTo: 'User' | 'Company';
  capabilityStatus: RawSubscriptionStatus;
  consumedUnits: number;
  prepaidUnits: { enabled: number; suspended: number; warning: number; lockedOut: number };
  skuId: string;
  skuPartNumber: string;
  subscriptionIds: string[];
  servicePlans: RawServicePlan[];
}
