import { read } from '../../../routes/call';
import { NO_NAMES, nothing, type Section } from './section';
import { only, selected } from './select';

const ORGANIZATION = [
  'id', 'displayName', 'tenantType', 'countryLetterCode', 'createdDateTime', 'onPremisesSyncEnabled',
  'onPremisesLastSyncDateTime', 'technicalNotificationMails', 'partnerTenantType', 'verifiedDomains'
];
const SKU = [
  'id', 'skuId', 'skuPartNumber', 'appliesTo', 'capabilityStatus', 'consumedUnits', 'prepaidUnits', 'subscriptionIds',
  'servicePlans'
];
const SUBSCRIPTION = [
  'id', 'commerceSubscriptionId', 'skuId', 'skuPartNumber', 'status', 'totalLicenses', 'isTrial', 'createdDateTime',
  'nextLifecycleDateTime', 'ownerId', 'ownerTenantId', 'ownerType'
];
const DOMAIN = [
  'id', 'authenticationType', 'isDefault', 'isInitial', 'isRoot', 'isVerified', 'isAdminManaged', 'supportedServices'
];
const devices = selected([
  'id', 'deviceId', 'displayName', 'accountEnabled', 'operatingSystem', 'operatingSystemVersion', 'trustType',
  'isManaged', 'manufacturer', 'model', 'approximateLastSignInDateTime'
]);

const tenantWide = { names: NO_NAMES, add: nothing, counted: 'no', kind: 'listing' } as const;

export const ORGANIZATION_SECTION: Section = {
  ...tenantWide,
  id: 'organization',
  call: read('getOrganization', {}, { query: { $select: ORGANIZATION.join(',') } }),
  kept: only(ORGANIZATION),
  columns: ORGANIZATION
};

export const SUBSCRIBED_SKUS: Section = {
  ...tenantWide,
  id: 'subscribedSkus',
  call: read('listSubscribedSkus', {}, { query: { $select: SKU.join(',') } }),
  kept: only(SKU),
  columns: SKU.filter((property) => property !== 'servicePlans')
};

export const SUBSCRIPTIONS: Section = {
  ...tenantWide,
  id: 'subscriptions',
  call: read('listSubscriptions', {}),
  kept: only(SUBSCRIPTION),
  columns: SUBSCRIPTION
};

export const DOMAINS: Section = {
  ...tenantWide,
  id: 'domains',
  call: read('listDomains', {}),
  kept: only(DOMAIN),
  columns: DOMAIN
};

export const DEVICES: Section = {
  ...tenantWide,
  id: 'devices',
  call: read('listDevices', {}, { query: devices.query }),
  counted: 'index',
  kept: devices.kept,
  columns: devices.kept.properties
};
