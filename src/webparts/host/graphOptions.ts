import type { GraphOptions } from '../../graph';
import { browserClock } from './browserClock';
import type { SpfxHost } from './spfxHost';
import { timedFetch } from './timedFetch';
import { tokenClaims } from './tokenClaims';

/** What the Graph client is handed on SharePoint and Teams. */
export function graphOptions({ host, token }: SpfxHost): GraphOptions {
  return {
    cloud: host.cloud,
    fetch: timedFetch((url, init) => fetch(url, init)),
    clock: browserClock,
    random: () => Math.random(),
    getToken: token,
    claimsOf: tokenClaims
  };
}
