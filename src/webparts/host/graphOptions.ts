import type { GraphOptions } from '../../graph';
import type { Host } from '../../ports/host';
import { browserClock } from './browserClock';
import { timedFetch } from './timedFetch';
import { tokenClaims } from './tokenClaims';
import type { TokenSource } from './tokenSource';

interface SignedIn {
  readonly host: Pick<Host, 'cloud'>;
  readonly token: TokenSource;
}

/** What the Graph client is handed on SharePoint, Teams and Viva. */
export function graphOptions({ host, token }: SignedIn): GraphOptions {
  return {
    cloud: host.cloud,
    fetch: timedFetch((url, init) => fetch(url, init)),
    clock: browserClock,
    random: () => Math.random(),
    getToken: token,
    claimsOf: tokenClaims
  };
}
