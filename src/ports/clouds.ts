import type { Cloud } from './cloud';

/** A number that Microsoft's page on support prints. */
export interface SupportNumber {
  readonly where: 'us' | 'canada' | 'uk' | 'australia' | 'china';
  readonly number: string;
}

/** Everything about a cloud that is not the same in all of them. Addresses are without a trailing slash. */
export interface CloudRow {
  /** Root of Microsoft Graph; `/v1.0` and `/beta` come below it. */
  readonly graph: string;
  /** What the host of every SharePoint site ends with. */
  readonly sharePoint: string;
  readonly teams: string;
  readonly microsoft365: string;
  readonly entra: string;
  readonly azure: string;
  /** Cases and holds. China has no address of its own for them: the admin center leads there. */
  readonly ediscovery: string;
  /** Where a person sees their own sign-in methods. */
  readonly securityInfo: string;
  /** What `Connect-MgGraph -Environment` calls it. */
  readonly powerShell: string;
  /** Where Microsoft says how to reach support, and the numbers printed there. Where none is printed, none is made up. */
  readonly support: { readonly page: string; readonly numbers: readonly SupportNumber[] };
}

const SUPPORT = 'https://learn.microsoft.com/microsoft-365/admin/get-help-support';

/**
 * The clouds, one row each. GCC is on the worldwide row: it has the same addresses. What Graph doesn't offer in a cloud
 * stands beside each call in the route table.
 *
 * In China Entra's pages open in the Azure portal, whose address is the certain one, and support is 21Vianet's.
 * @see CLOUD_SOURCES
 */
export const CLOUDS: { readonly [In in Cloud]: CloudRow } = {
  worldwide: {
    graph: 'https://graph.microsoft.com',
    sharePoint: '.sharepoint.com',
    teams: 'https://teams.microsoft.com',
    microsoft365: 'https://admin.microsoft.com',
    entra: 'https://entra.microsoft.com',
    azure: 'https://portal.azure.com',
    ediscovery: 'https://purview.microsoft.com/ediscovery/advancedediscovery',
    securityInfo: 'https://mysignins.microsoft.com/security-info',
    powerShell: 'Global',
    support: {
      page: SUPPORT,
      numbers: [
        { where: 'us', number: '1 800 865 9408' },
        { where: 'canada', number: '1 800 865 9408' },
        { where: 'uk', number: '0800 032 6417' },
        { where: 'australia', number: '1 800 197 503' }
      ]
    }
  },
  usGovHigh: {
    graph: 'https://graph.microsoft.us',
    sharePoint: '.sharepoint.us',
    teams: 'https://gov.teams.microsoft.us',
    microsoft365: 'https://portal.office365.us',
    entra: 'https://entra.microsoft.us',
    azure: 'https://portal.azure.us',
    ediscovery: 'https://purview.microsoft.us',
    securityInfo: 'https://mysignins.microsoft.us/security-info',
    powerShell: 'USGov',
    support: { page: SUPPORT, numbers: [] }
  },
  usGovDod: {
    graph: 'https://dod-graph.microsoft.us',
    sharePoint: '.sharepoint-mil.us',
    teams: 'https://dod.teams.microsoft.us',
    microsoft365: 'https://portal.apps.mil',
    entra: 'https://entra.microsoft.us',
    azure: 'https://portal.azure.us',
    ediscovery: 'https://purview.apps.mil',
    securityInfo: 'https://mysignins.microsoft.us/security-info',
    powerShell: 'USGovDoD',
    support: { page: SUPPORT, numbers: [] }
  },
  china: {
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    sharePoint: '.sharepoint.cn',
    teams: 'https://teams.microsoftonline.cn',
    microsoft365: 'https://portal.partner.microsoftonline.cn',
    entra: 'https://portal.azure.cn',
    azure: 'https://portal.azure.cn',
    ediscovery: 'https://go.microsoft.com/fwlink/p/?linkid=850627',
    securityInfo: 'https://account.activedirectory.windowsazure.cn/proofup.aspx',
    powerShell: 'China',
    support: { page: `${SUPPORT}?view=o365-21vianet`, numbers: [{ where: 'china', number: '(86) 400-089-0365' }] }
  }
};

/** Where each column comes from. */
export const CLOUD_SOURCES: { readonly [Column in keyof CloudRow]: string } = {
  graph: 'https://learn.microsoft.com/graph/deployments',
  sharePoint: 'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-endpoints',
  teams: 'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-endpoints',
  microsoft365: 'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-endpoints',
  entra: 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
  azure: 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
  ediscovery: 'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-endpoints',
  securityInfo: 'https://learn.microsoft.com/entra/identity/authentication/concept-registration-mfa-sspr-combined',
  powerShell: 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment',
  support: SUPPORT
};
