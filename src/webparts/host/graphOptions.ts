import type { GraphOptions } from '../../graph';
import { browserClock } from './browserClock';
import type { SignedIn } from './signedIn';
import { timedFetch } from './timedFetch';
import { tokenClaims } from './tokenClaims';

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
