import type { GraphOptions } from '../../graph';
import { browserClock } from './browserClock';
import type { SpfxHost } from './spfxHost';
import { timedFetch } from './timedFetch';

/** What the Graph client is handed on SharePoint and Teams. */
export function graphOptions({ host, token }: SpfxHost): GraphOptions {
  return {
    cloud: host.cloud,
    fetch: timedFetch((url, init) => fetch(url, init)),
    clock: browserClock,
    random: () => Math.random(),
    getToken: token,
    tokenTenantId: async () => {
      const claims = await host.token();
      return claims.kind === 'read' ? claims.tenantId : '';
    },
    tokenAppId: async () => {
      const claims = await host.token();
      return claims.kind === 'read' ? claims.appId : '';
    }
  };
}
