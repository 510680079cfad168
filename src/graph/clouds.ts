import type { Cloud } from '../ports/cloud';

/**
 * Root of Microsoft Graph in each cloud; `/v1.0` and `/beta` come below it.
 * @see https://learn.microsoft.com/graph/deployments
 */
export const GRAPH_ROOTS: Readonly<Record<Cloud, string>> = {
  worldwide: 'https://graph.microsoft.com',
  usGovHigh: 'https://graph.microsoft.us',
  usGovDod: 'https://dod-graph.microsoft.us',
  china: 'https://microsoftgraph.chinacloudapi.cn'
};

/**
 * The root to call, without a trailing slash.
 * @throws when `root` is not an absolute http(s) address: a wrong setting, found before the first request.
 */
export function graphRoot(cloud: Cloud, root: string = GRAPH_ROOTS[cloud]): string {
  const { protocol, origin, pathname } = new URL(root);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new TypeError(`A Graph root is an http(s) address: ${root}`);
  }
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
