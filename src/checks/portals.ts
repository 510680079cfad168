import type { Cloud } from '../ports/cloud';
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

interface Portals {
  readonly entra: string;
  readonly azure: string;
  readonly microsoft365: string;
}

/**
 * Where the portals of each cloud live. In China Entra's pages open in the Azure portal, whose address is the certain one.
 * @see https://learn.microsoft.com/graph/deployments
 */
const PORTALS: { readonly [In in Cloud]: Portals } = {
  worldwide: {
    entra: 'https://entra.microsoft.com',
    azure: 'https://portal.azure.com',
    microsoft365: 'https://admin.microsoft.com'
  },
  usGovHigh: {
    entra: 'https://entra.microsoft.us',
    azure: 'https://portal.azure.us',
    microsoft365: 'https://portal.office365.us'
  },
  usGovDod: {
    entra: 'https://entra.microsoft.us',
    azure: 'https://portal.azure.us',
    microsoft365: 'https://portal.apps.mil'
  },
  china: {
    entra: 'https://portal.azure.cn',
    azure: 'https://portal.azure.cn',
    microsoft365: 'https://portal.partner.microsoftonline.cn'
  }
};

function address(target: PortalTarget, portals: Portals, tenantId: string): string {
  // The tenant in the path keeps an admin of several tenants from landing in the wrong one: decisive before a deletion.
  const tenant = tenantId === '' ? '' : `/${encodeURIComponent(tenantId)}`;
  switch (target.in) {
    case 'entra':
      return `${portals.entra}${tenant}/#view/${target.view}`;
    case 'azure':
      return `${portals.azure}${tenant}/#view/${target.view}`;
    case 'microsoft365':
      return `${portals.microsoft365}/adminportal/home#/${target.view}`;
    case 'elsewhere':
      return target.url;
  }
}

/** The deep link to a page. Total: every page has one in every cloud. */
export const portalLink: PortalLink = (page, cloud, tenantId) => {
  const row = PORTAL_PAGES[page];
  return address(row.clouds?.[cloud] ?? row.target, PORTALS[cloud], tenantId);
};
