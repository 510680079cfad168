import type {
  RawAzureSubscription,
  RawDeletedUser,
  RawOrganization,
  RawSubscribedSku,
  RawSubscription,
  RawUser
} from '../state';
import { verifiedDomainsAt } from './domains';
import type { Tenant } from './tenant';

/**
 * What time does to a tenant. All of it is computed when it is read, from the state and the moment of the read: nothing
 * has to run in between, and a lagging read sees the past rightly.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Days in each state when nobody renews. @see https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires */
const WARNING_DAYS = 30;
const SUSPENDED_DAYS = 90;
/** @see https://learn.microsoft.com/graph/api/user-delete */
const RESTORABLE_DAYS = 30;
const YEAR_DAYS = 365;
/** From "delete" to Deleted. @see https://learn.microsoft.com/entra/identity/users/directory-delete-howto */
const DELETION_HOURS = 72;
/** A cancelled Azure subscription goes by itself. @see https://learn.microsoft.com/azure/cost-management-billing/manage/cancel-azure-subscription */
const AZURE_KEPT_DAYS = 90;

/** What follows on each state, and how long that lasts. */
const NEXT = {
  Enabled: { status: 'Warning', days: WARNING_DAYS },
  Warning: { status: 'Suspended', days: SUSPENDED_DAYS },
  Suspended: { status: 'Deleted', days: 0 },
  LockedOut: { status: 'Deleted', days: 0 }
} as const;

/** As Graph writes a moment. */
export const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** A deletion that was asked for ends the present state 72 hours later, unless its own clock is quicker. */
function dueWith(next: string | null, deletedAt: string): string | null {
  const due = deletedAt === '' ? Number.POSITIVE_INFINITY : Date.parse(deletedAt) + DELETION_HOURS * HOUR;
  return due < (next === null ? Number.POSITIVE_INFINITY : Date.parse(next)) ? iso(due) : next;
}

/** The subscription as it stands at `at`. `deletedAt`: when its deletion was asked for, else empty. */
export function subscriptionAt(
  raw: RawSubscription,
  recurringBilling: 'on' | 'off',
  at: number,
  deletedAt = ''
): RawSubscription {
  let { status } = raw;
  let nextLifecycleDateTime = status === 'Deleted' ? raw.nextLifecycleDateTime : dueWith(raw.nextLifecycleDateTime, deletedAt);
  while (nextLifecycleDateTime !== null && status !== 'Deleted' && Date.parse(nextLifecycleDateTime) <= at) {
    const due = Date.parse(nextLifecycleDateTime);
    if (status === 'Enabled' && recurringBilling === 'on') {
      nextLifecycleDateTime = iso(due + YEAR_DAYS * DAY);
      continue;
    }
    const next: { readonly status: RawSubscription['status']; readonly days: number } = NEXT[status];
    status = next.status;
    nextLifecycleDateTime = status === 'Deleted' ? null : iso(due + next.days * DAY);
  }
  return status === raw.status && nextLifecycleDateTime === raw.nextLifecycleDateTime
    ? raw
    : { ...raw, status, nextLifecycleDateTime };
}

export function subscriptionOf(tenant: Tenant, raw: RawSubscription, at: number): RawSubscription {
  const { recurringBilling, subscriptionDeletedAt } = tenant.settings;
  return subscriptionAt(raw, recurringBilling[raw.id] ?? 'off', at, subscriptionDeletedAt[raw.id] ?? '');
}

const UNITS = { Enabled: 'enabled', Warning: 'warning', Suspended: 'suspended', LockedOut: 'lockedOut' } as const;

/** From the best to the worst: a pool is as good as its best subscription. */
const ORDER = ['Enabled', 'Warning', 'Suspended', 'LockedOut', 'Deleted'] as const;

/** Licences of deleted users come back when the user is gone for good. */
function releasedUnits(tenant: Tenant, skuId: string, at: number): number {
  return tenant.deletedUsers
    .all(at)
    .filter((user) => !isRestorable(user, at) && user.assignedLicenses.some((licence) => licence.skuId === skuId))
    .length;
}

/** A licence pool follows its subscriptions; one without subscriptions stays as the scenario wrote it. */
export function skuAt(tenant: Tenant, raw: RawSubscribedSku, at: number): RawSubscribedSku {
  const subscriptions = raw.subscriptionIds
    .map((id) => tenant.subscriptions.get(id, at))
    .filter((each) => each !== undefined)
    .map((each) => subscriptionOf(tenant, each, at));
  const consumedUnits = Math.max(0, raw.consumedUnits - releasedUnits(tenant, raw.skuId, at));
  if (subscriptions.length === 0) {
    return { ...raw, consumedUnits };
  }
  const prepaidUnits = { enabled: 0, suspended: 0, warning: 0, lockedOut: 0 };
  for (const { status, totalLicenses } of subscriptions) {
    if (status !== 'Deleted') {
      prepaidUnits[UNITS[status]] += totalLicenses;
    }
  }
  const capabilityStatus = ORDER.find((status) => subscriptions.some((each) => each.status === status)) ?? 'Deleted';
  return { ...raw, capabilityStatus, consumedUnits, prepaidUnits };
}

/** Synchronization is off once the hours after the request have passed. */
export function isSyncOn(tenant: Tenant, at: number): boolean {
  const { organization, syncOffRequestedAt, syncOffHours } = tenant.settings;
  const switchedOff = syncOffRequestedAt !== '' && Date.parse(syncOffRequestedAt) + syncOffHours * HOUR <= at;
  return organization.onPremisesSyncEnabled === true && !switchedOff;
}

export function organizationAt(tenant: Tenant, at: number): RawOrganization {
  const organization = { ...tenant.settings.organization, verifiedDomains: verifiedDomainsAt(tenant, at) };
  return organization.onPremisesSyncEnabled === true && !isSyncOn(tenant, at)
    ? { ...organization, onPremisesSyncEnabled: false }
    : organization;
}

/** Users become cloud users when synchronization is off. */
export function userAt<User extends RawUser>(tenant: Tenant, user: User, at: number): User {
  const { syncOffRequestedAt } = tenant.settings;
  return syncOffRequestedAt !== '' && user.onPremisesSyncEnabled === true && !isSyncOn(tenant, at)
    ? { ...user, onPremisesSyncEnabled: null }
    : user;
}

/** A deleted user can be seen and restored for 30 days. */
export function isRestorable(user: RawDeletedUser, at: number): boolean {
  return Date.parse(user.deletedDateTime) + RESTORABLE_DAYS * DAY > at;
}

/** As a deleted user that was purged: none of its 30 days is left, and its licences are free. */
export function purged(user: RawDeletedUser): RawDeletedUser {
  return { ...user, deletedDateTime: iso(0) };
}

/** False once a cancelled subscription of Azure is gone. */
export function isAzureSubscriptionThere({ canceledAt }: RawAzureSubscription, at: number): boolean {
  return canceledAt === '' || Date.parse(canceledAt) + AZURE_KEPT_DAYS * DAY > at;
}
