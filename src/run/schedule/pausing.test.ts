import { large } from '../../rehearsal/scenarios/large';
import { createPageLease } from '../testing/pageLease';
import type { RunEvent } from '../runEvent';
import { endOf, finish, rehearsalWorld, type Finished, type World } from '../testing/rehearsalWorld';
import { failure } from '../testing/samples';
import { failing, isIntentIn, isPaused, once, TROUBLES, type Provider, type Trouble } from '../testing/troubles';

/** Canary, ramp and two batches. */
const USERS = 40;
const HOUR = 3_600_000;

async function ready() {
  const provider: Provider = { token: 'one', tenantId: '' };
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60, provider });
  provider.tenantId = world.rehearsal.state().organization.id;
  return { world, provider, plan: await world.plan() };
}

const recordsIn = (world: World, runId: string, ...kinds: readonly string[]) =>
  world.journals.records(runId).filter(({ kind }) => kinds.includes(kind));

/** Ids whose deletion was carried out, in order. */
const done = (world: World): readonly string[] => world.deletes().flatMap(({ id, status }) => (status === 204 ? [id] : []));

function countsOf({ outcome }: Finished) {
  return outcome.kind === 'ended' ? outcome.ledger.counts() : undefined;
}

const troubles = Object.entries(TROUBLES);

describe.each(troubles)('%s', (_, trouble: Trouble) => {
  it.each(['canary', 'ramp', 'steady'])('in the %s: the run holds still, and goes on as if nothing had been', async (phase) => {
    const { world, provider, plan } = await ready();
    const begins = once(isIntentIn(phase), () => trouble.begin(world, provider));
    let sentThen = 0;
    const ends = once(isPaused, () => {
      sentThen = world.deletes().length;
      trouble.end(world, provider);
    });
    const finished = await finish(world.execute(plan), (event) => {
      begins(event);
      ends(event);
      if (event.kind === 'recorded' && event.record.kind === 'resumed') {
        expect(world.deletes()).toHaveLength(sentThen);
      }
    });
    expect(endOf(finished)).toBe('complete');
    expect(recordsIn(world, plan.fingerprint, 'paused', 'resumed')).toMatchObject([{ kind: 'paused', why: { kind: trouble.why } }, { kind: 'resumed' }]);
    // Exactly what an uninterrupted run does: everybody once, in the order of the plan.
    expect(done(world)).toEqual(plan.items.map(({ id }) => id));
    expect(countsOf(finished)).toMatchObject({ verified: plan.items.length, failed: 0, undecided: 0, sending: 0 });
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('begins with a canary again, after everything undecided is read back', async () => {
    const { world, provider, plan } = await ready();
    const begins = once(isIntentIn('steady'), () => trouble.begin(world, provider));
    const ends = once(isPaused, () => trouble.end(world, provider));
    const after: (readonly [number, number])[] = [];
    let isOver = false;
    await finish(world.execute(plan), (event) => {
      begins(event);
      ends(event);
      isOver ||= event.kind === 'recorded' && event.record.kind === 'resumed';
      if (isOver && event.kind === 'recorded' && event.record.kind === 'intent') {
        after.push([event.record.ids.length, event.counts.undecided]);
      }
    });
    const [canary, ramp] = after;
    // Where everything that was sent had arrived, nothing may be left to send.
    expect(canary ?? [1, 0]).toEqual([1, 0]);
    expect((ramp ?? [0])[0]).toBeLessThanOrEqual(10);
  });

  it('Stop ends the pause at once, and the run can be continued', async () => {
    const { world, provider, plan } = await ready();
    const stop = new AbortController();
    let pressedAt = 0;
    const begins = once(isIntentIn('steady'), () => trouble.begin(world, provider));
    const presses = once(isPaused, () => {
      pressedAt = world.clock.now();
      stop.abort();
    });
    const stopped = await finish(world.execute(plan, { stop: stop.signal }), (event) => {
      begins(event);
      presses(event);
    });
    expect(endOf(stopped)).toBe('stopped');
    expect(world.clock.now()).toBe(pressedAt);
    trouble.end(world, provider);
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
    expect(done(world)).toEqual(plan.items.map(({ id }) => id));
  });

  it('the page is closed during the pause, and the journal goes on to the same end', async () => {
    const { world, provider, plan } = await ready();
    const run = world.execute(plan);
    const begins = once(isIntentIn('steady'), () => trouble.begin(world, provider));
    for (let isClosed = false; !isClosed; ) {
      const step = await run.next();
      if (step.done === true) {
        throw new Error('The run did not hold still.');
      }
      begins(step.value);
      isClosed = isPaused(step.value);
    }
    trouble.end(world, provider);
    const finished = await finish(world.resume(plan.fingerprint, {}, { lease: createPageLease() }));
    expect(endOf(finished)).toBe('complete');
    expect(done(world)).toEqual(plan.items.map(({ id }) => id));
  });

  it('ends with a reason when the pause can not be written down', async () => {
    const { world, provider, plan } = await ready();
    const begins = once(isIntentIn('steady'), () => trouble.begin(world, provider));
    const append = world.journals.append.bind(world.journals);
    const journals: typeof world.journals = {
      ...world.journals,
      append: async (runId, line, ...rest) =>
        line.text.includes('"kind":"paused"') ? { kind: 'failed', problem: 'full' } : append(runId, line, ...rest)
    };
    const finished = await finish(world.execute(plan, {}, { journals }), begins);
    expect(endOf(finished)).toBe('halted: journal');
  });
});

describe('how long a run holds still', () => {
  it('as long as it takes: the network is back after 20 hours', async () => {
    const { world, provider, plan } = await ready();
    const { begin, end } = TROUBLES['the network is gone']!;
    const begins = once(isIntentIn('steady'), () => begin(world, provider));
    const waits: number[] = [];
    let since = Number.POSITIVE_INFINITY;
    const isBack = (): boolean => world.clock.now() - since > 20 * HOUR;
    // Probes through the whole client would be 7,000 requests; only the last one goes that way.
    const graph: typeof world.graph = {
      ...world.graph,
      openWriter: async (permit, options) => {
        if (isBack()) {
          end(world, provider);
        }
        return isBack() || since === Number.POSITIVE_INFINITY
          ? world.graph.openWriter(permit, options)
          : { kind: 'refused', guard: 'identityUnknown', requestId: '', trouble: failure('network') };
      }
    };
    const finished = await finish(world.execute(plan, {}, { graph }), (event) => {
      begins(event);
      if (event.kind === 'recorded' && event.record.kind === 'paused') {
        since = event.at;
      } else if (isPaused(event) && event.kind === 'waiting' && event.ms < Number.POSITIVE_INFINITY) {
        waits.push(event.ms);
      }
    });
    expect(endOf(finished)).toBe('complete');
    // The screen is told when the next try is.
    expect(waits.slice(0, 6)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    expect(done(world)).toEqual(plan.items.map(({ id }) => id));
    expect(recordsIn(world, plan.fingerprint, 'paused')).toHaveLength(1);
  });

  it('until somebody who has signed in says so', async () => {
    const { world, provider, plan } = await ready();
    const { begin, end } = TROUBLES['a policy asks for a new sign-in']!;
    const begins = once(isIntentIn('ramp'), () => begin(world, provider));
    const signsIn = once(isPaused, () => {
      end(world, provider);
      world.ports.nudge.nudge();
    });
    const finished = await finish(world.execute(plan), (event) => {
      begins(event);
      signsIn(event);
    });
    const [paused, resumed] = recordsIn(world, plan.fingerprint, 'paused', 'resumed').map(({ at }) => Date.parse(at));
    expect((resumed ?? 0) - (paused ?? 0)).toBeLessThan(2_000);
    expect(endOf(finished)).toBe('complete');
  });

  it('longer from time to time where reads pass and changes do not, so that nobody is asked in vain every minute', async () => {
    const { world, plan } = await ready();
    // Each try is two calls: the second one with a fresh token.
    const path = `/users/${plan.items[15]?.id ?? ''}`;
    world.rehearsal.faults.add({ match: { method: 'DELETE', path, times: 8 }, effect: { kind: 'claimsChallenge' } });
    const finished = await finish(world.execute(plan));
    const times = recordsIn(world, plan.fingerprint, 'paused', 'resumed').map(({ at }) => Date.parse(at));
    const pauses = times.flatMap((at, place) => (place % 2 === 1 ? [Math.floor((at - (times[place - 1] ?? 0)) / 60_000)] : []));
    // After the first one something moved: what had been accepted before was confirmed.
    expect(pauses).toEqual([1, 1, 2, 4]);
    expect(endOf(finished)).toBe('complete');
    expect(new Set(done(world)).size).toBe(plan.items.length);
  });

  it('and the reason changes when the network is back and the session is over by then', async () => {
    const { world, provider, plan } = await ready();
    const begins = once(isIntentIn('steady'), () => TROUBLES['the network is gone']?.begin(world, provider));
    const returns = once(isPaused, () => {
      world.rehearsal.faults.clear();
      failing(provider);
    });
    const signsIn = once(
      (event) => event.kind === 'recorded' && event.record.kind === 'paused' && event.record.why.kind === 'signIn',
      () => TROUBLES['the token provider throws']?.end(world, provider)
    );
    const finished = await finish(world.execute(plan), (event) => [begins, returns, signsIn].forEach((each) => each(event)));
    expect(recordsIn(world, plan.fingerprint, 'paused').map(({ why }) => (why as { kind: string }).kind)).toEqual(['offline', 'signIn']);
    expect(endOf(finished)).toBe('complete');
  });
});

describe('a service that answers, and not what was asked', () => {
  const unavailable = (times: number | 'always') =>
    ({ match: { method: 'GET', path: '/organization', inBatch: false, times }, effect: { kind: 'status', status: 503 } }) as const;

  it('is asked again before anything is written', async () => {
    const { world, plan } = await ready();
    const breaks = once(isIntentIn('canary'), () => world.rehearsal.faults.add(unavailable(7)));
    const finished = await finish(world.execute(plan), breaks);
    expect(endOf(finished)).toBe('complete');
    expect(recordsIn(world, plan.fingerprint, 'paused')).toEqual([]);
  });

  it('ends the run after the patience, with the reason', async () => {
    const { world, plan } = await ready();
    const breaks = once(isIntentIn('canary'), () => world.rehearsal.faults.add(unavailable('always')));
    const finished = await finish(world.execute(plan), breaks);
    expect(finished.outcome).toMatchObject({ end: { kind: 'halted', reason: { kind: 'noProgress', failure: { code: 'service' } } } });
    expect(world.deletes()).toHaveLength(1);
  });
});

it('is told to whoever watches: paused, when the next try is, resumed', async () => {
  const { world, provider, plan } = await ready();
  const { begin, end } = TROUBLES['the role is gone']!;
  const begins = once(isIntentIn('steady'), () => begin(world, provider));
  const told: string[] = [];
  const tell = (event: RunEvent): void => {
    if (event.kind === 'recorded' && (event.record.kind === 'paused' || event.record.kind === 'resumed')) {
      told.push(event.record.kind);
    } else if (event.kind === 'waiting' && event.why === 'paused') {
      told.push(String(event.ms));
    }
    if (told.length > 3) {
      end(world, provider);
    }
  };
  await finish(world.execute(plan), (event) => {
    begins(event);
    tell(event);
  });
  // Infinity: it is being tried.
  expect(told).toEqual(['paused', '60000', 'Infinity', '60000', 'Infinity', 'resumed']);
});
