import { createHash } from 'node:crypto';
import type { FactId, Facts } from '../../../src/facts';
import { emptyFacts } from '../../../src/facts/emptyFacts';
import { readFactsFor } from '../../../src/facts/readFactsFor';
import type { Records } from '../../../src/facts/records';
import { emptyRecords } from '../../../src/facts/recordsStore';
import { createGraph } from '../../../src/graph';
import type { Clock } from '../../../src/ports/clock';
import type { Graph } from '../../../src/ports/graph';
import { resultOf } from '../../../src/ports/work';
import { createRehearsal, NO_QUOTAS, rehearsalToken, type Rehearsal } from '../../../src/rehearsal';
import { large } from '../../../src/rehearsal/scenarios/large';
import { confirmationOf } from '../../../src/run/plan/confirmation';
import { execute } from '../../../src/run/execute';
import type { Replanning, RunPorts } from '../../../src/run/gates';
import { createPageLease } from '../../../src/run/testing/pageLease';
import { createNudge } from '../../../src/run/nudge';
import { createPlan, type Plan } from '../../../src/run/plan/plan';
import { continueRun } from '../../../src/run/resume';
import type { Run } from '../../../src/run/runEvent';
import { memoryJournals, type MemoryJournals } from '../../../src/run/testing/memoryJournals';
import { factsOfTask, planTask } from '../../../src/steps/planTask';
import type { TaskOrder } from '../../../src/steps/taskId';
import { timedFetch } from '../../../src/webparts/host/timedFetch';
import { tokenClaims } from '../../../src/webparts/host/tokenClaims';
import { quickClock } from './quickClock';
import { openWire, type Wire } from './wire';

const BY = { id: 'tester', name: 'Adele Vance' };
const ORDER: TaskOrder = { task: 'deleteUsers', choice: { keptAdminId: '', rules: [] } };
/** Longer than any answer takes on a busy machine, ms of real time. */
const GIVEN_UP_AFTER = 1_500;

/** Rehearsal tenant, sockets, the platform's `fetch`, our own client and the engine: only time is quick. */
export interface HttpWorld {
  readonly rehearsal: Rehearsal;
  readonly wire: Wire;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly ports: RunPorts;
  readonly journals: MemoryJournals;
  /** From now on the provider hands out tokens that say this. */
  signInAs(claims: { readonly tid?: string; readonly oid?: string }): void;
  /** The token that the provider has in its cache is one of yesterday. */
  expireToken(): void;
  facts(ids: readonly FactId[]): Promise<Facts>;
  plan(): Promise<Plan>;
  execute(plan: Plan, stop?: AbortSignal): Run;
  resume(plan: Plan): Run;
  /** How many requests ended without an answer, as the client saw it. */
  lost(): number;
  /** Ids of users that exist. */
  present(): ReadonlySet<string>;
  /** Ids in DELETE calls that reached the tenant, with status. */
  deletes(): readonly { readonly id: string; readonly status: number }[];
  close(): Promise<void>;
}

export async function httpWorld(users: number): Promise<HttpWorld> {
  const clock = quickClock();
  const rehearsal = createRehearsal({ scenario: large(users), seed: 1, clock, manners: { quotas: NO_QUOTAS } });
  const wire = await openWire(rehearsal);
  const { organization, actingAdminId, token: granted } = rehearsal.state();
  let who = { tid: organization.id, oid: actingAdminId };
  let token = '';
  let lost = 0;
  const freshToken = (seconds = 3_600): string => {
    const exp = Math.floor(clock.now() / 1_000) + seconds;
    return rehearsalToken({ ...who, scp: granted.scopes.join(' '), appid: granted.appId, exp });
  };
  const graph = createGraph({
    cloud: 'worldwide',
    root: wire.root,
    clock,
    random: () => 0.5,
    fetch: timedFetch((url, init) => fetch(url, init), GIVEN_UP_AFTER),
    getToken: async ({ fresh }) => {
      token = fresh || token === '' ? freshToken() : token;
      return token;
    },
    claimsOf: tokenClaims,
    onEvent: ({ kind }) => {
      lost += kind === 'lost' ? 1 : 0;
    }
  });
  const journals = memoryJournals();
  const ports: RunPorts = { graph, clock, journals, lease: createPageLease(), nudge: createNudge() };
  const now = (): string => new Date(clock.now()).toISOString();
  const { users: all, groups, applications, servicePrincipals, domains } = rehearsal.state();
  const counts = Object.fromEntries(Object.entries({ users: all, groups, applications, servicePrincipals, domains }).map(([name, list]) => [name, list.length]));
  const fingerprint = createHash('sha256').update(now()).digest('hex');
  const records: Records = {
    ...emptyRecords(organization.id),
    inventory: { kind: 'exported', at: now(), by: BY.name, counts, unread: [], fingerprint }
  };
  const replanning: Replanning = {
    order: ORDER,
    orderNow: async () => ({ kind: 'ordered', order: ORDER }),
    readFacts: async (ids) => {
      const session = {
        cloud: 'worldwide',
        now: now(),
        token: { kind: 'read', tenantId: organization.id, appId: granted.appId, scopes: granted.scopes }
      } as const;
      const said = { kind: 'read', value: records, readAt: now(), requestIds: [] } as const;
      const download = async () => ({ kind: 'failed' }) as const;
      return (await readFactsFor(ids, { graph, session, records: said, clock, download }, emptyFacts())).facts;
    }
  };
  return {
    rehearsal,
    wire,
    graph,
    clock,
    ports,
    journals,
    signInAs: (changed) => {
      who = { ...who, ...changed };
      token = freshToken();
    },
    expireToken: () => {
      token = freshToken(-86_400);
    },
    facts: (ids) => replanning.readFacts(ids, new AbortController().signal),
    plan: async () => {
      const draft = resultOf(planTask(ORDER, await replanning.readFacts(factsOfTask('deleteUsers'), new AbortController().signal)));
      const made = draft.kind === 'drafted' ? await createPlan('deleteUsers', draft, now()) : undefined;
      if (made?.kind !== 'planned') {
        throw new Error(JSON.stringify(draft));
      }
      return made.plan;
    },
    execute: (plan, stop = new AbortController().signal) =>
      execute({ plan, approval: { fingerprint: plan.fingerprint, typed: confirmationOf(plan), by: BY, at: now() }, replanning, stop }, ports),
    resume: ({ fingerprint: runId, tenantId }) =>
      continueRun({ runId, tenantId, by: BY, mode: 'write', replanning, stop: new AbortController().signal }, ports),
    lost: () => lost,
    present: () => new Set(rehearsal.state().users.map(({ id }) => id)),
    deletes: () =>
      rehearsal.log
        .filter(({ method, path }) => method === 'DELETE' && path.startsWith('/users/'))
        .map(({ path, status }) => ({ id: path.slice('/users/'.length), status })),
    close: () => wire.close()
  };
}
