import type { Cloud } from '../ports/cloud';
import type { PortalPage } from './portals';

/** `view`: the part after `#view/` (Entra, Azure) or after `#/` (Microsoft 365). */
export type PortalTarget =
  | { readonly in: 'entra' | 'azure' | 'microsoft365'; readonly view: string }
  /** A page that has a column of its own in the table of clouds. */
  | { readonly in: 'cloudRow'; readonly column: 'ediscovery' | 'securityInfo' }
  | { readonly in: 'elsewhere'; readonly url: string };

interface PageRow {
  readonly target: PortalTarget;
  /** Clouds where the page is somewhere else. */
  readonly clouds?: { readonly [In in Cloud]?: PortalTarget };
}

const entra = (view: string): PageRow => ({ target: { in: 'entra', view } });
const azure = (view: string): PageRow => ({ target: { in: 'azure', view } });
const url = (address: string): PortalTarget => ({ in: 'elsewhere', url: address });
const fwlink = (id: number): PortalTarget => url(`https://go.microsoft.com/fwlink/p/?linkid=${id}`);

/** Microsoft's redirects, which survive a move of the page; China has its own for the main pages. */
const microsoft365 = (link: number, view: string, chinaLink: number): PageRow => ({
  target: fwlink(link),
  clouds: {
    usGovHigh: { in: 'microsoft365', view },
    usGovDod: { in: 'microsoft365', view },
    china: fwlink(chinaLink)
  }
});

const CHINA_ADMIN_CENTER = 850627;
const CHINA_SUBSCRIPTIONS = 850626;
const CHINA_DOMAINS = 2007048;

/**
 * Where each page lives. Blade names change, so they are data.
 * @see https://learn.microsoft.com/microsoft-365/commerce/close-your-account for the redirects
 * @see https://cmd.ms for the Entra and Azure views
 */
export const PORTAL_PAGES: { readonly [Page in PortalPage]: PageRow } = {
  yourProducts: microsoft365(842054, 'subscriptions', CHINA_SUBSCRIPTIONS),
  activeUsers: microsoft365(834822, 'users', CHINA_ADMIN_CENTER),
  domains: microsoft365(834818, 'Domains', CHINA_DOMAINS),
  billingAccounts: microsoft365(2084771, 'BillingAccounts/billing-accounts', CHINA_ADMIN_CENTER),
  bills: {
    target: { in: 'microsoft365', view: 'billoverview/invoice-list' },
    clouds: { china: fwlink(CHINA_ADMIN_CENTER) }
  },
  partnerRelationships: microsoft365(2074649, 'partners', CHINA_ADMIN_CENTER),
  support: microsoft365(2166757, 'support', CHINA_ADMIN_CENTER),
  manageTenants: entra('Microsoft_AAD_IAM/DirectorySwitchBlade/subtitle/'),
  entraOverview: entra('Microsoft_AAD_IAM/TenantOverview.ReactView'),
  entraProperties: entra('Microsoft_AAD_IAM/TenantProperties.ReactView'),
  entraUsers: entra('Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers/menuId/AllUsers'),
  deletedUsers: entra('Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/DeletedUsers'),
  rolesAndAdmins: entra('Microsoft_AAD_IAM/RolesManagementMenuBlade/~/AllRoles'),
  pimActivation: entra('Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles'),
  cloudSync: entra('Microsoft_AAD_Connect_Provisioning/CloudSyncMenuBlade/~/CloudSyncConfigurations'),
  perUserMfa: entra('Microsoft_AAD_IAM/MultifactorAuthenticationConfig.ReactView/tabId/users'),
  mfaProviders: entra('Microsoft_AAD_IAM/MultifactorAuthenticationMenuBlade/~/Providers'),
  conditionalAccess: entra('Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies'),
  enterpriseApps: entra('Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview'),
  appRegistrations: entra('Microsoft_AAD_RegisteredApps/ApplicationsListBlade/quickStartType~/null/sourceType/Microsoft_AAD_IAM'),
  selfServiceProducts: entra('Microsoft_AAD_IAM/LicensesMenuBlade/~/Products'),
  entraDomains: entra('Microsoft_AAD_IAM/DomainsManagementMenuBlade/~/CustomDomainNames'),
  devices: entra('Microsoft_AAD_Devices/DevicesMenuBlade/~/Devices/menuId/Devices'),
  crossTenantAccess: entra('Microsoft_AAD_IAM/CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings/menuId/CrossTenantAccessSettings'),
  azureSubscriptions: azure('Microsoft_Azure_Billing/SubscriptionsBlade'),
  ediscovery: { target: { in: 'cloudRow', column: 'ediscovery' } },
  mySecurityInfo: { target: { in: 'cloudRow', column: 'securityInfo' } }
};
