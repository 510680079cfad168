import { realClock } from '../local/server/realClock';
import { createGraph, type GraphEvent } from '../src/graph';
import type { Graph } from '../src/ports/graph';
import type { Session } from '../src/facts/session';
import { timedFetch } from '../src/webparts/host/timedFetch';
import type { SignIn } from './signIn';

/** Our Graph client on a server of this machine, put together as the web parts do it. */
export function productGraph({ root, token, claims }: SignIn, onEvent: (event: GraphEvent) => void = () => undefined): Graph {
  return createGraph({
    cloud: 'worldwide',
    root,
    fetch: timedFetch((url, init) => fetch(url, init)),
    clock: realClock,
    random: () => Math.random(),
    getToken: async () => token,
    claimsOf: () => claims,
    onEvent
  });
}

/** Reading begins now, as the acting admin. */
export function productSession({ claims }: SignIn): Session {
  return { cloud: 'worldwide', token: claims, now: new Date().toISOString() };
}
