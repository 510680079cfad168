import { readFactsFor } from '../../../facts/readFactsFor';
import type { Facts } from '../../../facts';
import { emptyFacts } from '../../../facts/emptyFacts';
import { createGraph } from '../../../graph';
import type { Clock } from '../../../ports/clock';
import type { Graph } from '../../../ports/graph';
import { createRehearsal, createVirtualClock, NO_QUOTAS, type Rehearsal, type VirtualClock } from '../../../rehearsal';
import type { TaskOrder } from '../../../steps/taskId';
import type { Replanning, RunPorts } from '../../gates';
import { createPageLease } from '../pageLease';
import { createNudge, type Nudge } from '../../nudge';
import { memoryJournals, type MemoryJournals } from '../memoryJournals';
import { START } from '../rehearsalWorld';
import { turn, waitInTurns } from '../turns';
import { changesIn, type Change } from './changesIn';
import type { FaultScript } from './faultScript';
import { hashPromptly } from '../promptHash';
import { firstFacts, knownFacts } from './scriptFacts';
import { scriptTenant } from './scriptTenants';

/** Stands for the acting admin of the script's tenant. */
export const OWN_TOKEN = 'own';
export const OTHER_TOKEN = 'other';
const OTHER_TENANT = 'ffffffff-0000-4000-8000-000000000000';

waitInTurns();
hashPromptly();

/** A browser page: closed, it sends nothing any more. */
export interface Page {
  readonly ports: RunPorts;
  readonly nudge: Nudge;
  readonly stop: AbortController;
  isOpen: boolean;
}

/** What scripts change behind the run's back, beside the tenant itself. */
export interface Surroundings {
  /** Until when nobody answers, ms since 1970. */
  offlineUntil: number;
  /** By how much the machine's clock is wrong, ms. */
  skew: number;
  /** Whose token the page is handed: this tenant's, or another's. */
  token: typeof OWN_TOKEN | typeof OTHER_TOKEN;
}

export interface ScriptWorld {
  readonly script: FaultScript;
  readonly rehearsal: Rehearsal;
  readonly clock: VirtualClock;
  readonly journals: MemoryJournals;
  readonly around: Surroundings;
  readonly tenantId: string;
  /** Opens a page on which nobody holds a lease yet. */
  open(): Page;
  /** `now`: what is ordered when it is asked for once more. */
  replanning(order: TaskOrder, now: () => TaskOrder): Replanning;
  now(): string;
}

export interface Watch {
  /** Called at the moment at which a change is sent. */
  onChange(changes: readonly Change[], page: Page): void;
}

/** A small tenant and whatever a run needs around it, for one script. */
export function scriptWorld(script: FaultScript, watch: Watch): ScriptWorld {
  /** Requests that the tenant is at, but for those that a fault delays. */
  const tenant = { atWork: 0 };
  const settle = async (): Promise<void> => {
    await turn();
    for (let turns = 0; turns < 3 || tenant.atWork > 0; turns++) {
      await turn();
    }
  };
  const clock = createVirtualClock(START, { autoAdvance: true, settle });
  const delaying: Clock = {
    now: clock.now,
    sleep: async (ms, signal) => {
      tenant.atWork -= 1;
      await clock.sleep(ms, signal);
      tenant.atWork += 1;
    }
  };
  const { quota, lag, latency } = script;
  const writes = quota === 'none' ? quota : { limit: quota.writes, windowMs: quota.ms };
  const rehearsal = createRehearsal({
    scenario: scriptTenant(script.task, script.size),
    seed: script.number,
    clock: delaying,
    manners: { quotas: { ...NO_QUOTAS, writes }, lag: { session: lag, eventual: lag } }
  });
  const { organization, token } = rehearsal.tenant.settings;
  const around: Surroundings = { offlineUntil: 0, skew: 0, token: OWN_TOKEN };
  const machine: Clock = { now: () => clock.now() + around.skew, sleep: clock.sleep };
  const journals = memoryJournals();

  const answer = async (url: string, init: RequestInit): Promise<Response> => {
    if (latency > 0) {
      await clock.sleep(latency / 2);
    }
    if (clock.now() < around.offlineUntil) {
      throw new TypeError('Failed to fetch');
    }
    tenant.atWork += 1;
    try {
      return await rehearsal.handle(new Request(url, init));
    } finally {
      tenant.atWork -= 1;
    }
  };
  const graphOf = (page: () => Page): Graph =>
    createGraph({
      cloud: 'worldwide',
      clock: machine,
      random: () => 0.5,
      fetch: (url, init) => {
        if (!page().isOpen) {
          return new Promise(() => undefined);
        }
        const changes = changesIn(url, init);
        if (changes.length > 0) {
          watch.onChange(changes, page());
        }
        return answer(url, init);
      },
      getToken: async () => around.token,
      claimsOf: (text) => ({ kind: 'read', tenantId: text === OWN_TOKEN ? organization.id : OTHER_TENANT, appId: token.appId, scopes: [] })
    });
  const open = (): Page => {
    const nudge = createNudge();
    const page: Page = {
      ports: { graph: graphOf(() => page), clock: machine, journals, lease: createPageLease(), nudge },
      nudge,
      stop: new AbortController(),
      isOpen: true
    };
    return page;
  };
  const readThrough = async (ids: Parameters<Replanning['readFacts']>[0]): Promise<Facts> => {
    const { session, records } = await firstFacts(script);
    if (session.kind === 'unread') {
      throw new Error(session.reason);
    }
    const { graph } = open().ports;
    const download = async (): Promise<{ readonly kind: 'failed' }> => ({ kind: 'failed' });
    return (await readFactsFor(ids, { graph, session: session.value, records, clock: machine, download }, emptyFacts())).facts;
  };

  return {
    script,
    rehearsal,
    clock,
    journals,
    around,
    tenantId: organization.id,
    open,
    replanning: (order, now) => ({
      order,
      orderNow: async () => ({ kind: 'ordered', order: now() }),
      readFacts: (ids) => (script.facts === 'graph' ? readThrough(ids) : knownFacts(script, rehearsal, ids))
    }),
    now: () => new Date(machine.now()).toISOString()
  };
}
