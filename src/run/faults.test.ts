import type { Fault } from '../rehearsal';
import { large } from '../rehearsal/scenarios/large';
import { countByReason, readResults } from './ledger/results';
import type { RunEvent } from './runEvent';
import { endOf, finish, rehearsalWorld, START, type Finished, type World, type WorldOptions } from './testing/rehearsalWorld';
import { isIntentIn } from './testing/troubles';
import { TUNING } from './tuning';

/** Enough for canary, ramp and three batches; the last partial batch among them. */
const USERS = 60;
const DELETE = { method: 'DELETE', path: '/users/', inBatch: true } as const;
/** Deletes of canary and ramp. */
const BEFORE_STEADY = 11;

const status = (code: number, nth: number, times: number | 'always' = 1, more: object = {}): Fault => ({
  match: { ...DELETE, nth, times },
  effect: { kind: 'status', status: code, ...more }
});

async function run(faults: readonly Fault[], options: WorldOptions = {}, watch: (event: RunEvent, world: World) => void = () => undefined) {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60, ...options });
  const plan = await world.plan();
  world.rehearsal.faults.add(...faults);
  const finished = await finish(world.execute(plan), (event) => watch(event, world));
  return { world, plan, finished };
}

/** `outcome/reason → count`. */
function results({ outcome }: Finished): Record<string, number> {
  const rows = outcome.kind === 'ended' ? readResults(outcome.ledger) : [];
  return Object.fromEntries(countByReason(rows).map((each) => [`${each.outcome}/${each.reason}`, each.count]));
}

/** The longest wait for this reason, ms. */
const waits = ({ events }: Finished, why: string): number =>
  Math.max(0, ...events.flatMap((event) => (event.kind === 'waiting' && event.why === why && event.ms < Number.POSITIVE_INFINITY ? [event.ms] : [])));

/** Every limit that was believed in, writes. */
const limits = ({ events }: Finished): readonly number[] => [...new Set(events.flatMap((event) => (event.kind === 'recorded' ? [event.limit.writes] : [])))];

/** How often each id was carried out. */
function accepted(world: World): readonly number[] {
  const counts = new Map<string, number>();
  world.deletes().filter((each) => each.status === 204).forEach(({ id }) => counts.set(id, (counts.get(id) ?? 0) + 1));
  return [...new Set(counts.values())];
}

/** Adds a fault for the very next call when the first batch of the steady phase is about to be sent. */
const beforeFirstBatch = (fault: Fault) => {
  let done = false;
  return (event: RunEvent, world: World): void => {
    if (!done && event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady') {
      done = true;
      world.rehearsal.faults.add(fault);
    }
  };
};

describe('one batch with every kind of answer', () => {
  it('decides each item alone: 14 × 204, 3 × 429, 1 × 404, 1 × 403, 1 × 500', async () => {
    const { world, finished } = await run([
      status(429, BEFORE_STEADY + 1, 3, { retryAfter: 2 }),
      status(404, BEFORE_STEADY + 4, 1, { code: 'Request_ResourceNotFound' }),
      status(403, BEFORE_STEADY + 5, 1, { code: 'Authorization_RequestDenied' }),
      status(500, BEFORE_STEADY + 6)
    ]);
    expect(endOf(finished)).toBe('incomplete');
    expect(results(finished)).toEqual({ 'failed/failure:forbidden': 1, 'verified/done': USERS - 2 });
    expect(world.present().size).toBe(2);
    expect(accepted(world)).toEqual([1]);
  });

  it('names the role behind a 403 of somebody who holds one', async () => {
    const { finished } = await run([status(403, USERS - 1, 1, { code: 'Authorization_RequestDenied' })]);
    expect(endOf(finished)).toBe('incomplete');
    expect(results(finished)).toMatchObject({ 'failed/forbiddenPrivileged': 1 });
  });
});

describe('answers that do not come', () => {
  it.each<[string, Fault['effect']]>([
    ['fewer answers than requests', { kind: 'shortBatch', omit: 3 }],
    ['the connection is cut after the write', { kind: 'drop', when: 'after' }],
    ['the connection is cut before the write', { kind: 'drop', when: 'before' }],
    ['the answer ends in the middle', { kind: 'cutBody' }],
    ['the answer is no JSON', { kind: 'notJson' }],
    ['an outer 500 after the write', { kind: 'status', status: 500, carriedOut: true }],
    ['an outer 503', { kind: 'status', status: 503, retryAfter: 3 }],
    ['an outer 429', { kind: 'status', status: 429, retryAfter: 3 }]
  ])('%s: read back, and nothing happens twice', async (_, effect) => {
    const { world, finished } = await run([], {}, beforeFirstBatch({ match: { method: 'POST', path: '/$batch' }, effect }));
    expect(endOf(finished)).toBe('complete');
    expect(results(finished)).toEqual({ 'verified/done': USERS - 1 });
    expect(accepted(world)).toEqual([1]);
    expect(world.present().size).toBe(1);
  });

  it('one answer missing inside the canary, although it was carried out', async () => {
    const { world, finished } = await run([{ match: DELETE, effect: { kind: 'drop', when: 'after' } }]);
    expect(endOf(finished)).toBe('complete');
    expect(accepted(world)).toEqual([1]);
  });

  it('an undecided deletion that did not happen is sent again only after looks half a minute apart', async () => {
    const { world, finished } = await run([{ match: DELETE, effect: { kind: 'drop', when: 'before' } }]);
    expect(endOf(finished)).toBe('complete');
    const first = world.deletes()[0];
    const times = world.rehearsal.log.filter(({ method, path }) => method === 'DELETE' && path === `/users/${first?.id}`).map(({ time }) => Date.parse(time));
    expect(times).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(30_000);
  });
});

describe('refusals that pass', () => {
  it.each<[string, string | number | undefined]>([
    ['a date', new Date(START + 60_000).toUTCString()],
    ['negative', -5],
    ['an hour', 3_600],
    ['absent', undefined],
    ['nonsense', 'soon']
  ])('429 with Retry-After %s', async (_, retryAfter) => {
    const { world, finished } = await run([status(429, 20, 5, retryAfter === undefined ? {} : { retryAfter })]);
    expect(endOf(finished)).toBe('complete');
    expect(world.clock.now() - START).toBeLessThan(10 * 60_000);
  });

  it('503 that says when to come back: nothing is sent until then, and nothing has failed when the service is back', async () => {
    let begunAt = Number.POSITIVE_INFINITY;
    const { world, finished } = await run([], {}, (event, { clock, rehearsal }) => {
      if (begunAt === Number.POSITIVE_INFINITY && isIntentIn('steady')(event)) {
        begunAt = clock.now();
        rehearsal.faults.add(status(503, 1, 'always', { retryAfter: 120 }));
      }
      if (clock.now() - begunAt > 60_000) {
        rehearsal.faults.clear();
      }
    });
    expect(endOf(finished)).toBe('complete');
    expect(results(finished)).toEqual({ 'verified/done': USERS - 1 });
    // What was in flight already, and none of those again before the two minutes were over.
    const turnedAway = world.deletes().filter((each) => each.status === 503).map(({ id }) => id);
    expect(turnedAway.length).toBeGreaterThan(0);
    expect(new Set(turnedAway).size).toBe(turnedAway.length);
    expect(waits(finished, 'throttled')).toBeGreaterThan(100_000);
    // It says nothing about how much the service allows.
    expect(limits(finished)).toEqual([TUNING.quota.writes]);
  });

  it('409 is tried again after a pause', async () => {
    const { finished } = await run([status(409, 1, 2, { code: 'Directory_ConcurrencyViolation' })]);
    expect(endOf(finished)).toBe('complete');
  });

  it('a token that expires inside a batch is renewed, and nothing is lost', async () => {
    const { world, finished } = await run([{ match: { ...DELETE, nth: 20 }, effect: { kind: 'expiredToken' } }]);
    expect(endOf(finished)).toBe('complete');
    expect(accepted(world)).toEqual([1]);
  });
});

describe('a run that stops itself', () => {
  it('when Graph is not available for longer than the patience: nothing has failed for good, so it can be continued', async () => {
    const { world, plan, finished } = await run([status(503, BEFORE_STEADY + 1, 'always', { retryAfter: 5 })]);
    expect(endOf(finished)).toBe('halted: noProgress');
    expect(Object.keys(results(finished)).filter((each) => each.startsWith('failed'))).toEqual([]);
    world.rehearsal.faults.clear();
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
  });

  it('when everything fails: after one single call', async () => {
    const { world, finished } = await run([status(403, 1, 'always', { code: 'Authorization_RequestDenied' })]);
    expect(endOf(finished)).toBe('halted: canaryFailed');
    expect(world.deletes()).toHaveLength(1);
  });

  it('when most of the ramp fails', async () => {
    const { world, finished } = await run([status(400, 2, 6, { code: 'Request_BadRequest' })]);
    expect(endOf(finished)).toBe('halted: tooManyFailures');
    expect(world.deletes()).toHaveLength(BEFORE_STEADY);
  });

  it('when too many fail later on', async () => {
    const { world, finished } = await run([status(403, 40, 'always', { code: 'Authorization_RequestDenied' })], { scenario: large(400) });
    expect(endOf(finished)).toBe('halted: tooManyFailures');
    expect(world.deletes().length).toBeLessThan(200);
  });

  it('when Graph refuses for longer than the patience, with the reason', async () => {
    const { world, finished } = await run([status(429, 15, 'always', { retryAfter: 10 })]);
    expect(endOf(finished)).toBe('halted: noProgress');
    expect(finished.outcome).toMatchObject({ end: { reason: { failure: { code: 'throttled' } } } });
    expect(world.clock.now() - START).toBeLessThan(40 * 60_000);
  });

  it('when the tenant is another one before the next phase', async () => {
    const { world, finished } = await run([], {}, (event, { rehearsal }) => {
      if (event.kind === 'recorded' && event.record.kind === 'looked') {
        const { settings } = rehearsal.tenant;
        settings.organization = { ...settings.organization, id: 'ffffffff-0000-4000-8000-000000000000' };
      }
    });
    expect(endOf(finished)).toBe('halted: guard');
    expect(world.deletes()).toHaveLength(1);
  });

  it.each(['full', 'cleared', 'taken', 'readOnly'] as const)('when the journal is %s in the middle: no further call', async (problem) => {
    let before = 0;
    const { world, finished } = await run([], {}, (event, { journals, deletes }) => {
      if (event.kind === 'recorded' && event.phase === 'steady' && before === 0) {
        journals.failWith(problem);
        before = deletes().length;
      }
    });
    expect(endOf(finished)).toBe('halted: journal');
    // What was in flight when the journal failed had its intent written down.
    const intents = world.journals.records([...world.journals.kept.keys()][0] ?? '').filter(({ kind }) => kind === 'intent');
    expect(world.deletes()).toHaveLength(intents.flatMap(({ ids }) => ids as string[]).length);
  });
});

describe('a run that holds still', () => {
  const everythingWorksAgain = (event: RunEvent, { rehearsal }: World): void => {
    if (event.kind === 'waiting' && event.why === 'paused') {
      rehearsal.faults.clear();
    }
  };

  it('while the network is gone, and goes on without loss when it is back', async () => {
    let watch: (event: RunEvent) => void = () => undefined;
    const { world, finished } = await run([], {}, (event, each) => {
      watch = event.kind === 'began' ? beforeSteady(each) : watch;
      watch(event);
      everythingWorksAgain(event, each);
    });
    expect(finished.events.flatMap((event) => (event.kind === 'recorded' && event.record.kind === 'paused' ? [event.record.why.kind] : []))).toEqual(['offline']);
    expect(endOf(finished)).toBe('complete');
    expect(accepted(world)).toEqual([1]);
  });

  it('while the session asks for a new sign-in, and goes on after it', async () => {
    const challenge: Fault = { match: { ...DELETE, nth: 30, times: 'always' }, effect: { kind: 'claimsChallenge' } };
    const { world, finished } = await run([challenge], {}, everythingWorksAgain);
    expect(finished.events.flatMap((event) => (event.kind === 'recorded' && event.record.kind === 'paused' ? [event.record.why.kind] : []))).toEqual(['signIn']);
    expect(endOf(finished)).toBe('complete');
    expect(accepted(world)).toEqual([1]);
  });
});

/** From the first batch of the steady phase on no request arrives any more. */
function beforeSteady(world: World): (event: RunEvent) => void {
  let done = false;
  return (event) => {
    if (!done && event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady') {
      done = true;
      world.rehearsal.faults.add({ match: { times: 'always' }, effect: { kind: 'drop', when: 'before' } });
    }
  };
}

describe('what is not green', () => {
  it('is a run whose last object fails', async () => {
    const { finished } = await run([status(403, USERS - 1, 'always', { code: 'Authorization_RequestDenied' })]);
    expect(endOf(finished)).toBe('incomplete');
  });

  it('is a run whose proof could not be read', async () => {
    const { finished } = await run([], {}, (event, { rehearsal }) => {
      if (event.kind === 'waiting' && event.why === 'settling') {
        rehearsal.faults.add({ match: { method: 'GET', path: '/users?', times: 'always' }, effect: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' } });
      }
    });
    expect(endOf(finished)).toBe('incomplete');
    expect(results(finished)).toEqual({ 'verified/done': USERS - 1 });
  });

  it('is a deletion that Graph accepted and that never shows', async () => {
    const { world, plan, finished } = await run([], {}, (event, { rehearsal }) => {
      if (event.kind === 'recorded' && event.record.kind === 'outcome' && event.phase === 'canary') {
        const [{ id } = { id: '' }] = event.record.answers;
        rehearsal.faults.add({ match: { method: 'GET', path: `/users/${id}`, times: 'always' }, effect: { kind: 'lag', ms: 3_600_000 } });
      }
    });
    expect(endOf(finished)).toBe('halted: canaryUnconfirmed');
    expect(world.deletes().map(({ id }) => id)).toEqual([plan.items[0]?.id]);
  });
});

describe('reads that lag', () => {
  it.each([5_000, 45_000])('by up to %d ms: pending, then done', async (session) => {
    const { world, finished } = await run([], { manners: { lag: { session, eventual: 2 * session } } });
    expect(endOf(finished)).toBe('complete');
    expect(accepted(world)).toEqual([1]);
  });

  it('gone, back once, gone: pending, then done', async () => {
    let cameBack = 0;
    const { finished } = await run([], {}, (event, { rehearsal }) => {
      if (event.kind === 'waiting' && event.why === 'settling' && cameBack === 0) {
        rehearsal.faults.add({ match: { method: 'GET', path: '/users?' }, effect: { kind: 'lag', ms: 20_000 } });
      }
      cameBack += event.kind === 'recorded' && event.record.kind === 'swept' ? event.record.still.length : 0;
    });
    expect(cameBack).toBeGreaterThan(0);
    expect(endOf(finished)).toBe('complete');
    expect(results(finished)).toEqual({ 'verified/done': USERS - 1 });
  });
});

describe('a tenant that changes during the run', () => {
  it('does not touch who appears, and says so', async () => {
    const { world, finished } = await run([], {}, (event, { rehearsal }) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'canary') {
        const [someone] = rehearsal.tenant.users.all();
        rehearsal.tenant.users.put({ ...someone!, id: 'newcomer', userPrincipalName: 'new@x' });
      }
    });
    expect(endOf(finished)).toBe('complete');
    expect(world.present().has('newcomer')).toBe(true);
    expect(finished.events.flatMap((event) => (event.kind === 'recorded' && event.record.kind === 'swept' ? [event.record.strangers] : []))).toEqual([1]);
  });

  it('accepts that somebody else deleted one of them, with a proof of its own', async () => {
    const { plan, finished } = await run([], {}, (event, { rehearsal, deletes }) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'ramp' && deletes().length === 1) {
        rehearsal.tenant.users.remove(event.record.ids[3] ?? '');
      }
    });
    expect(endOf(finished)).toBe('complete');
    expect(results(finished)).toEqual({ 'verified/done': plan.items.length - 1, 'verified/wasGone': 1 });
  });

  it('takes another canary when the first one was gone already', async () => {
    const { world, finished } = await run([], {}, (event, { rehearsal }) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent' && event.record.batch === 1) {
        rehearsal.tenant.users.remove(event.record.ids[0] ?? '');
      }
    });
    expect(endOf(finished)).toBe('complete');
    expect(finished.events.flatMap((event) => (event.kind === 'recorded' && event.record.kind === 'intent' ? [event.record.ids.length] : [])).slice(0, 3)).toEqual([1, 1, 10]);
    expect(world.rehearsal.violations).toEqual([]);
  });
});
