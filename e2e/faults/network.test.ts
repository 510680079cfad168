import type { Fault } from '../../src/rehearsal';
import type { RunEvent } from '../../src/run/runEvent';
import { endOf, finish } from '../../src/run/testing/rehearsalWorld';
import { httpWorld, type HttpWorld } from './support/httpWorld';
import { SETTLED, settledOf } from './support/settled';
import type { Cut } from './support/wire';

/** Canary, ramp, two full batches and a last partial one. */
const USERS = 60;
/** Batches that come before the first one of twenty. */
const BEFORE_STEADY = 2;

let world: HttpWorld;

beforeEach(async () => {
  world = await httpWorld(USERS);
});

afterEach(() => world.close());

const CUTS: readonly (readonly [string, Cut])[] = [
  ['the connection is closed before the write', { kind: 'closedBefore' }],
  ['the connection is reset before the write', { kind: 'resetBefore' }],
  ['the connection is closed after the write', { kind: 'closedAfter' }],
  ['the connection is reset after the write', { kind: 'resetAfter' }],
  ['the answer ends after its headers', { kind: 'headOnly' }],
  ['the answer ends in the middle of what it announced', { kind: 'half' }],
  ['the answer ends in the middle, its length unknown', { kind: 'halfChunked' }],
  ['the answer is no HTTP', { kind: 'garbled' }]
];
/** Until such a request is given up takes real time: once each is enough. */
const SILENCE: readonly (readonly [string, Cut])[] = [
  ['no answer ever comes, and nothing was done', { kind: 'silent', when: 'before' }],
  ['no answer ever comes, although it was done', { kind: 'silent', when: 'after' }]
];

describe.each([
  ['the canary', 0, CUTS],
  ['the ramp', 1, CUTS],
  ['a batch of twenty', BEFORE_STEADY, [...CUTS, ...SILENCE]]
])('a batch of deletions breaks: %s', (_, after, cuts) => {
  it.each(cuts)('%s: read back, nobody left, nothing twice', async (_what, cut) => {
    const plan = await world.plan();
    world.wire.cut({ of: 'writes', cut, after });
    const finished = await finish(world.execute(plan));
    expect(world.wire.struck()).toBe(1);
    expect(settledOf(world, plan, finished)).toEqual(SETTLED);
  });
});

describe('an answer over HTTP that is none', () => {
  it.each<[string, Fault['effect']]>([
    ['an outer 500, although it was done', { kind: 'status', status: 500, carriedOut: true }],
    ['an outer 500', { kind: 'status', status: 500 }],
    ['an outer 502 with a page of a proxy', { kind: 'status', status: 502, body: '<html>Bad gateway</html>' }],
    ['an outer 503 with Retry-After', { kind: 'status', status: 503, retryAfter: 3 }],
    ['an outer 504, although it was done', { kind: 'status', status: 504, carriedOut: true }],
    ['an outer 429', { kind: 'status', status: 429, retryAfter: 3 }],
    ['a redirect to a page that wants a sign-in to the network', { kind: 'status', status: 302, body: '', headers: { Location: 'http://127.0.0.1/login' } }],
    ['an empty 204', { kind: 'status', status: 204 }],
    ['JSON of something else', { kind: 'status', status: 200, body: { value: [] } }],
    ['no JSON', { kind: 'notJson' }],
    ['JSON that ends in the middle', { kind: 'cutBody' }],
    ['two answers missing', { kind: 'shortBatch', omit: 2 }],
    ['every answer missing', { kind: 'shortBatch', omit: 20 }]
  ])('%s: read back, nobody left, nothing twice', async (_, effect) => {
    const plan = await world.plan();
    let armed = false;
    const finished = await finish(world.execute(plan), (event) => {
      if (!armed && event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady') {
        armed = true;
        world.rehearsal.faults.add({ match: { method: 'POST', path: '/$batch' }, effect });
      }
    });
    expect(world.rehearsal.faults.list()[0]?.matched).toBeGreaterThan(0);
    expect(settledOf(world, plan, finished)).toEqual(SETTLED);
  });
});

describe('a bad line', () => {
  it.each<[string, Cut]>([
    ['closes', { kind: 'closedAfter' }],
    ['cuts', { kind: 'half' }]
  ])('that %s every third batch of deletions and every fourth other request', async (_, cut) => {
    const plan = await world.plan();
    world.wire.cut({ of: 'writes', cut, every: 3, times: 'always' });
    world.wire.cut({ of: 'reads', cut, every: 4, times: 'always' });
    const finished = await finish(world.execute(plan));
    expect(world.wire.struck()).toBeGreaterThan(3);
    expect(settledOf(world, plan, finished)).toEqual(SETTLED);
  });

  it('that resets connections which were to be kept', async () => {
    const plan = await world.plan();
    world.wire.resetKept(3);
    expect(settledOf(world, plan, await finish(world.execute(plan)))).toEqual(SETTLED);
    expect(world.wire.struck()).toBeGreaterThan(3);
  });
});

describe('a service that goes away', () => {
  const MOMENTS: Readonly<Record<string, (event: RunEvent) => boolean>> = {
    'when the canary is sent': (event) => event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'canary',
    'when the ramp is sent': (event) => event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'ramp',
    'among the batches': (event) => event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady',
    'before the last look': (event) => event.kind === 'recorded' && event.counts.verified === event.counts.planned
  };
  const once = (moment: string, act: () => void): ((event: RunEvent) => void) => {
    let done = false;
    return (event) => {
      if (!done && MOMENTS[moment]?.(event) === true) {
        done = true;
        act();
      }
    };
  };

  it.each(Object.keys(MOMENTS))('%s, and comes back after minutes: the run goes on by itself', async (moment) => {
    const plan = await world.plan();
    let back: Promise<void> = Promise.resolve();
    const goAway = once(moment, () => {
      // Four minutes of the run's time.
      back = world.wire.goAway().then(() => world.clock.sleep(240_000)).then(() => world.wire.comeBack());
    });
    const finished = await finish(world.execute(plan), goAway);
    await back;
    expect(world.lost()).toBeGreaterThan(0);
    expect(settledOf(world, plan, finished)).toEqual(SETTLED);
  });

  it.each(Object.keys(MOMENTS))('%s, for good: no false word, and nothing is lost when it is back', async (moment) => {
    const plan = await world.plan();
    const stop = new AbortController();
    let gone: Promise<void> = Promise.resolve();
    const away = once(moment, () => {
      gone = world.wire.goAway();
    });
    const cut = await finish(world.execute(plan, stop.signal), (event) => {
      away(event);
      if (event.kind === 'recorded' && event.record.kind === 'paused') {
        stop.abort();
      }
    });
    await gone;
    expect(endOf(cut)).toBe('stopped');
    await world.wire.comeBack();
    expect(settledOf(world, plan, await finish(world.resume(plan)))).toEqual(SETTLED);
  });
});
