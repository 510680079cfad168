import { GRAPH_ROOTS } from '../../graph/clouds';
import { ALL_CLOUDS, type Cloud } from '../../ports/cloud';

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
  const graphHost = String(graphEndpoint).toLowerCase().replace(/^https:\/\//, '').split('/')[0];
  const named = ALL_CLOUDS.find((cloud) => GRAPH_ROOTS[cloud] === `https://${graphHost}`);
  if (named !== undefined) {
    return named;
  }
  const { hostname } = new URL(pageUrl);
  return CLOUD_OF_SHAREPOINT.find(([domain]) => hostname.endsWith(domain))?.[1] ?? 'worldwide';
}
