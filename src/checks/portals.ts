import type { Cloud } from '../ports/cloud';

/** Pages of the admin centres that this product sends people to. */
export type PortalPage =
  | 'yourProducts' | 'activeUsers' | 'domains' | 'billingAccounts' | 'bills' | 'partnerRelationships' | 'support'
  | 'manageTenants' | 'entraOverview' | 'entraProperties' | 'entraUsers' | 'deletedUsers' | 'rolesAndAdmins' | 'pimActivation'
  | 'cloudSync' | 'perUserMfa' | 'mfaProviders' | 'conditionalAccess' | 'enterpriseApps' | 'appRegistrations'
  | 'selfServiceProducts' | 'entraDomains' | 'devices' | 'crossTenantAccess' | 'ediscovery' | 'azureSubscriptions'
  | 'mySecurityInfo';

/** Links to `page` in this cloud, landing in this tenant where the portal can be told so. */
export type PortalLink = (page: PortalPage, cloud: Cloud, tenantId: string) => string;
