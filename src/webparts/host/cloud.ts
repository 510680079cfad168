import type { Cloud } from '../../ports/cloud';

const CLOUD_OF_GRAPH: Readonly<Record<string, Cloud>> = {
  'graph.microsoft.com': 'worldwide',
  'graph.microsoft.us': 'usGovHigh',
  'dod-graph.microsoft.us': 'usGovDod',
  'microsoftgraph.chinacloudapi.cn': 'china'
};

const CLOUD_OF_SHAREPOINT: readonly (readonly [domain: string, cloud: Cloud])[] = [
  ['.sharepoint-mil.us', 'usGovDod'],
  ['.sharepoint.us', 'usGovHigh'],
  ['.sharepoint.cn', 'china']
];

/**
 * The cloud that a SharePoint page lives in: by the Graph endpoint that SharePoint names, else by its own domain.
 * @see https://learn.microsoft.com/graph/deployments
 * @see https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-endpoints
 */
export function cloudOf(graphEndpoint: unknown, pageUrl: string): Cloud {
  const graphHost = typeof graphEndpoint === 'string' ? graphEndpoint.replace(/^https:\/\//, '').replace(/\/.*$/, '') : '';
  const named = CLOUD_OF_GRAPH[graphHost.toLowerCase()];
  if (named !== undefined) {
    return named;
  }
  const { hostname } = new URL(pageUrl);
  return CLOUD_OF_SHAREPOINT.find(([domain]) => hostname.endsWith(domain))?.[1] ?? 'worldwide';
}

/**
 * The resource that a Graph token is asked for.
 * @see https://learn.microsoft.com/graph/deployments#microsoft-graph-and-graph-explorer-service-root-endpoints
 */
export const GRAPH_RESOURCE: Readonly<Record<Cloud, string>> = {
  worldwide: 'https://graph.microsoft.com',
  usGovHigh: 'https://graph.microsoft.us',
  usGovDod: 'https://dod-graph.microsoft.us',
  china: 'https://microsoftgraph.chinacloudapi.cn'
};
