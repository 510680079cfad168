import type { Host } from '../../src/ports/host';
import { createGraph } from '../../src/graph';
import { createBrowserStorage, type BrowserStorage } from '../../src/storage';
import type { AppServices } from '../../src/ui/services';
import { browserClock } from '../../src/webparts/host/browserClock';
import { createDownload } from '../../src/webparts/host/download';
import { timedFetch } from '../../src/webparts/host/timedFetch';
import { tokenClaims } from '../../src/webparts/host/tokenClaims';
import type { Tokens } from './tokens';

const ask = timedFetch((url, init) => fetch(url, init));

export type LocalServices = Omit<AppServices, 'access'>;

/** What the web parts hand over, with Graph on this machine. */
export function createServices(host: Host, tokens: Tokens, storage: BrowserStorage): LocalServices {
  const random = (): number => Math.random();
  const graph = createGraph({
    cloud: host.cloud,
    root: tokens.session.graphRoot,
    fetch: ask,
    clock: browserClock,
    random,
    getToken: tokens.get,
    claimsOf: tokenClaims
  });
  return { ...storage, host, graph, clock: browserClock, random, download: createDownload(ask) };
}

export const pageStorage = createBrowserStorage(navigator.locks, browserClock);
