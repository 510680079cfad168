import type { Cloud } from '../ports/cloud';
import { CLOUDS, type CloudRow } from '../ports/clouds';
import { PORTAL_PAGES, type PortalTarget } from './portalPages';

/** Pages of the admin centres that this product sends people to. */
export type PortalPage =
  | 'yourProducts' | 'activeUsers' | 'domains' | 'billingAccounts' | 'bills' | 'partnerRelationships' | 'support'
  | 'manageTenants' | 'entraOverview' | 'entraProperties' | 'entraUsers' | 'deletedUsers' | 'rolesAndAdmins' | 'pimActivation'
  | 'cloudSync' | 'perUserMfa' | 'mfaProviders' | 'conditionalAccess' | 'enterpriseApps' | 'appRegistrations'
  | 'selfServiceProducts' | 'entraDomains' | 'devices' | 'crossTenantAccess' | 'ediscovery' | 'azureSubscriptions'
  | 'mySecurityInfo';

/** Links to `page` in this cloud, landing in this tenant where the portal can be told so. */
export type PortalLink = (page: PortalPage, cloud: Cloud, tenantId: string) => string;

function address(target: PortalTarget, row: CloudRow, tenantId: string): string {
  // The tenant in the path keeps an admin of several tenants from landing in the wrong one: decisive before a deletion.
  const tenant = tenantId === '' ? '' : `/${encodeURIComponent(tenantId)}`;
  switch (target.in) {
    case 'entra':
      return `${row.entra}${tenant}/#view/${target.view}`;
    case 'azure':
      return `${row.azure}${tenant}/#view/${target.view}`;
    case 'microsoft365':
      return `${row.microsoft365}/adminportal/home#/${target.view}`;
    case 'cloudRow':
      return row[target.column];
    case 'elsewhere':
      return target.url;
  }
}

/** The deep link to a page. Total: every page has one in every cloud. */
export const portalLink: PortalLink = (page, cloud, tenantId) => {
  const row = PORTAL_PAGES[page];
  return address(row.clouds?.[cloud] ?? row.target, CLOUDS[cloud], tenantId);
};
