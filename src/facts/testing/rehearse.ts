import { createGraph } from '../../graph';
import type { GraphEvent } from '../../graph/events';
import type { Cloud } from '../../ports/cloud';
import { CLOUDS } from '../../ports/clouds';
import type { Graph } from '../../ports/graph';
import type { TokenClaims } from '../../ports/host';
import { createRehearsal, type Rehearsal } from '../../rehearsal/rehearsal';
import { rehearsalToken } from '../../rehearsal/http/token';
import { SCENARIOS, type ScenarioName } from '../../rehearsal/scenarios';
import { createVirtualClock, type VirtualClock } from '../../rehearsal/virtualClock';
import { READS } from '../../routes/reads';
import type { Session } from '../session';
import type { Download } from '../source';
import { downloadWith } from '../usage/download';

const START = Date.UTC(2026, 10, 20, 12);
export const ALL_SCOPES: readonly string[] = [...new Set(Object.values(READS).map(({ scope }) => scope))];

export interface Rehearsed {
  readonly graph: Graph;
  readonly rehearsal: Rehearsal;
  readonly clock: VirtualClock;
  readonly session: Session;
  readonly download: Download;
  readonly events: readonly GraphEvent[];
  /** HTTP requests so far, as `v1.0/$batch` or `v1.0/users`. */
  requests(): readonly string[];
  /** Where they went: the roots of Graph that were called. */
  origins(): readonly string[];
}

/** The real Graph client of a cloud on a rehearsal tenant, with a token that holds `scopes`. */
export function rehearse(scenario: ScenarioName, scopes: readonly string[] = ALL_SCOPES, cloud: Cloud = 'worldwide'): Rehearsed {
  const clock = createVirtualClock(START, { autoAdvance: true });
  const rehearsal = createRehearsal({ scenario: SCENARIOS[scenario], seed: 1, clock });
  const { organization, actingAdminId } = rehearsal.state();
  const claims = { scp: scopes.join(' '), tid: organization.id, oid: actingAdminId, appid: 'app', exp: 4_000_000_000 };
  const token: TokenClaims = { kind: 'read', tenantId: organization.id, appId: 'app', scopes };
  const requests: string[] = [];
  const origins = new Set<string>();
  const events: GraphEvent[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    requests.push(new URL(url).pathname.slice(1));
    origins.add(new URL(url).origin);
    return rehearsal.handle(new Request(url, init));
  };
  return {
    rehearsal,
    clock,
    events,
    requests: () => requests,
    origins: () => [...origins],
    graph: createGraph({
      cloud,
      root: CLOUDS[cloud].graph,
      fetch,
      clock,
      random: () => 0.5,
      getToken: () => Promise.resolve(rehearsalToken(claims)),
      onEvent: (event) => events.push(event)
    }),
    session: { cloud, token, now: new Date(START).toISOString() },
    download: downloadWith((url, init) => fetch(url, init as RequestInit))
  };
}
