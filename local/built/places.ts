/** Addresses of the hosts, as in a tenant; below `localhost`, which stands for its SharePoint. */
export const SITE = '/sites/it';
export const SHAREPOINT_PAGE = `${SITE}/SitePages/Tenant-Closure.aspx`;
export const TEAMS_LOGON = '/_layouts/15/TeamsLogon.aspx';
export const TEAMS_PAGE = '/_layouts/15/teamshostedapp.aspx';
/** A page that costs nothing: the product asks it for the time. */
export const BLANK = '/_layouts/15/blank.htm';
/** What the hosts load from their own server: their scripts, and what the package says about itself. */
export const HOST_FILES = '/host';
export const MANIFESTS = `${HOST_FILES}/manifests.json`;
export const TEAMS_APP = `${HOST_FILES}/teamsApp.json`;

/** The CDN, on the other origin: what the manifests' base address becomes when SharePoint deploys the package. */
export const ASSETS = '/cdn/sites/apps/ClientSideAssets/';
/** What the package has in the place of that address. */
export const LIBRARY = 'HTTPS://SPCLIENTSIDEASSETLIBRARY/';

/** Other services of Microsoft, on the other origin: `/at/graph.microsoft.com/v1.0/me`. */
export const AT = '/at/';

/** A second origin on the same port, as the CDN and Graph are another origin than SharePoint. */
export const otherOrigin = (port: number | string): string => `http://127.0.0.1:${port}`;
