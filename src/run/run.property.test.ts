import fc from 'fast-check';
import type { Fault, FaultEffect } from '../rehearsal';
import { large } from '../rehearsal/scenarios/large';
import { createPageLease } from './lease';
import { endOf, finish, rehearsalWorld, type Finished, type World } from './testing/rehearsalWorld';

const SEED = 20261120;
const RUNS = 120;

const refusal = fc.constantFrom<FaultEffect>(
  { kind: 'status', status: 429, retryAfter: 2 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 500, carriedOut: true },
  { kind: 'status', status: 503, retryAfter: 1 },
  { kind: 'status', status: 409, code: 'Directory_ConcurrencyViolation' },
  { kind: 'status', status: 403, code: 'Authorization_RequestDenied' },
  { kind: 'status', status: 404, code: 'Request_ResourceNotFound' },
  { kind: 'drop', when: 'before' },
  { kind: 'drop', when: 'after' },
  { kind: 'expiredToken' }
);
const breakage = fc.constantFrom<FaultEffect>(
  { kind: 'drop', when: 'before' },
  { kind: 'drop', when: 'after' },
  { kind: 'shortBatch', omit: 3 },
  { kind: 'cutBody' },
  { kind: 'notJson' },
  { kind: 'status', status: 500, carriedOut: true },
  { kind: 'status', status: 429, retryAfter: 1 },
  { kind: 'claimsChallenge' }
);
const blindness = fc.constantFrom<FaultEffect>({ kind: 'status', status: 500 }, { kind: 'lag', ms: 30_000 }, { kind: 'drop', when: 'before' });

const nth = fc.integer({ min: 1, max: 40 });
const times = fc.integer({ min: 1, max: 12 });
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ match: fc.record({ method: fc.constant('DELETE'), path: fc.constant('/users/'), nth, times }), effect: refusal }),
  fc.record({ match: fc.record({ method: fc.constant('POST'), path: fc.constant('/$batch'), nth, times: fc.integer({ min: 1, max: 3 }) }), effect: breakage }),
  fc.record({ match: fc.record({ method: fc.constant('GET'), path: fc.constant('/users'), nth, times }), effect: blindness })
);

const script = fc.record({
  users: fc.integer({ min: 3, max: 45 }),
  seed: fc.integer({ min: 1, max: 1_000 }),
  keep: fc.array(fc.nat(100), { maxLength: 3 }),
  faults: fc.array(fault, { maxLength: 4 }),
  /** How each sitting but the last is interrupted: after so many events, by Stop or by closing the page. */
  cuts: fc.array(fc.record({ after: fc.integer({ min: 1, max: 40 }), how: fc.constantFrom('stop', 'close') }), { maxLength: 2 }),
  lag: fc.constantFrom(0, 0, 8_000)
});

type Script = typeof script extends fc.Arbitrary<infer Value> ? Value : never;

interface Watched {
  readonly world: World;
  readonly planned: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly last: Finished;
}

/** Ids with an intent in the journal at the moment, i.e. what may be on its way. */
function intended(world: World, runId: string): ReadonlySet<string> {
  const ids = world.journals.records(runId).flatMap((record) => (record.kind === 'intent' ? (record.ids as string[]) : []));
  return new Set(ids);
}

async function play({ users, seed, keep, faults, cuts, lag }: Script): Promise<Watched> {
  const world = rehearsalWorld({ scenario: large(users), seed, latency: 40, manners: { lag: { session: lag, eventual: lag } } });
  const everybody = (await world.plan()).items;
  const rules = keep.flatMap((at) => {
    const id = everybody[at % everybody.length]?.id;
    return id === undefined || everybody.length < 4 ? [] : [{ kind: 'exact' as const, value: id }];
  });
  const choice = { keptAdminId: '', rules };
  const plan = await world.plan(choice);
  const replanning = world.replanning({ task: 'deleteUsers', choice });
  world.rehearsal.faults.add(...faults);
  let begun = false;
  for (const { after, how } of cuts) {
    const stop = new AbortController();
    const ports = { lease: createPageLease() };
    const run = begun ? world.resume(plan.fingerprint, { replanning, stop: stop.signal }, ports) : world.execute(plan, { replanning, stop: stop.signal }, ports);
    let allowed: ReadonlySet<string> | undefined;
    let sentBefore = 0;
    for (let events = 0; (await run.next()).done !== true; ) {
      events += 1;
      if (events === after && how === 'close') {
        break;
      }
      if (events === after) {
        allowed = intended(world, plan.fingerprint);
        sentBefore = world.deletes().length;
        stop.abort();
      }
    }
    // No write after Stop: what arrived later had its intent before.
    world.deletes().slice(sentBefore).forEach(({ id }) => expect(allowed?.has(id) ?? true).toBe(true));
    begun = world.journals.kept.has(plan.fingerprint);
  }
  // In the end everything works again.
  world.rehearsal.faults.clear();
  const sit = (): Promise<Finished> => {
    const ports = { lease: createPageLease() };
    return finish(begun ? world.resume(plan.fingerprint, { replanning }, ports) : world.execute(plan, { replanning }, ports));
  };
  let last = await sit();
  if (last.outcome.kind === 'ended' && last.outcome.end.kind === 'halted') {
    begun = true;
    last = await sit();
  }
  return { world, planned: new Set(plan.items.map(({ id }) => id)), kept: new Set(plan.keptIds), last };
}

it('holds whatever goes wrong, and wherever the run is cut off', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (each) => {
      const { world, planned, kept, last } = await play(each);
      const deletes = world.deletes();

      // Deletes ⊆ approved plan, and protected ids appear in no write.
      expect(deletes.filter(({ id }) => !planned.has(id) || kept.has(id))).toEqual([]);
      expect(world.rehearsal.violations).toEqual([]);
      // Nothing happens twice.
      const done = deletes.filter(({ status }) => status === 204).map(({ id }) => id);
      expect(new Set(done).size).toBe(done.length);
      // Nobody is lost: everyone is gone, or the run says of each why not.
      const { outcome } = last;
      if (outcome.kind !== 'ended') {
        throw new Error(endOf(last));
      }
      const left = [...planned].filter((id) => world.present().has(id));
      const unsettled = left.filter((id) => outcome.ledger.state(outcome.ledger.indexOf(id)).kind !== 'failed');
      expect([endOf(last), unsettled]).toEqual([left.length === 0 ? 'complete' : 'incomplete', []]);
      // Green implies a look at the whole listing that is newer than the last write.
      const lastWrite = outcome.ledger.lastWriteAt();
      const sweep = outcome.ledger.lastSweep();
      expect(outcome.end.kind !== 'complete' || (sweep.kind === 'swept' && sweep.still === 0 && sweep.at > lastWrite)).toBe(true);
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true }
  );
}, 120_000);
