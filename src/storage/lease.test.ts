import 'fake-indexeddb/auto';
import type { Acquired, HeldLease } from '../run/lease/lease';
import { createHeartbeatLease } from '../run/lease/heartbeatLease';
import { OPEN_DOOR } from '../run/lease/pageDoor';
import { createLeaseRows } from './leaseRows';
import { locksDoor, type Locks } from './locksDoor';
import { sharedLocks, testBrowser, type Tab, type TestBrowser } from './testing/browser';

const NAME = 'run';
const ADELE = { id: 'a', name: 'Adele Vance' };
const NEVER = new AbortController().signal;
const HOURS = 3_600_000;

let number = 0;
const browser = (): TestBrowser => testBrowser(`leases-${(number += 1)}`);

/** What comes of acquiring, and how long that took. */
async function acquired({ clock }: TestBrowser, tab: Tab, within = 60_000, stop = NEVER): Promise<{ readonly ms: number; readonly got: Acquired }> {
  const from = clock.now();
  const outcomes: { readonly ms: number; readonly got: Acquired }[] = [];
  void tab.lease.acquire(NAME, ADELE, stop).then((got) => outcomes.push({ ms: clock.now() - from, got }));
  await clock.advance(0);
  while (outcomes.length === 0 && clock.now() - from < within) {
    await clock.advance(500);
  }
  const [outcome] = outcomes;
  if (outcome === undefined) {
    throw new Error('still waiting');
  }
  return outcome;
}

async function held(world: TestBrowser, tab: Tab): Promise<HeldLease> {
  const { got } = await acquired(world, tab);
  if (got.kind !== 'held') {
    throw new Error(got.kind);
  }
  return got;
}

describe.each(['webLocks', 'none'] as const)('the lease (%s)', (locks) => {
  it('is one at a time, and free at once when it is given back', async () => {
    const world = browser();
    const [first, second] = [world.tab(locks), world.tab(locks)];
    const lease = await held(world, first);
    expect((await acquired(world, second)).got.kind).toBe('busy');
    expect((await acquired(world, first)).got.kind).toBe('busy');
    void lease.release();
    void lease.release();
    // The same tab does not even wait for storage to be done.
    const again = await acquired(world, first);
    expect(again).toMatchObject({ ms: 0, got: { kind: 'held' } });
    await Promise.all([again.got.kind === 'held' ? again.got.release() : undefined, world.clock.advance(0)]);
    expect(await acquired(world, second)).toMatchObject({ ms: 0, got: { kind: 'held' } });
  });

  it('is taken from a killed page only after it has lapsed', async () => {
    const world = browser();
    const [first, second] = [world.tab(locks), world.tab(locks)];
    await held(world, first);
    await world.clock.advance(60_000);
    first.kill();
    const { ms, got } = await acquired(world, second);
    expect(got.kind).toBe('held');
    expect(ms).toBeGreaterThanOrEqual(30_000);
    expect(ms).toBeLessThan(33_000);
  });

  it('counts what a watching page has seen already', async () => {
    const world = browser();
    const [first, second] = [world.tab(locks), world.tab(locks)];
    await held(world, first);
    first.kill();
    const sights: string[] = [];
    for (let second_ = 0; second_ < 20; second_++) {
      const sight = await Promise.all([second.lease.look(NAME), world.clock.advance(0)]);
      sights.push(sight[0].kind);
      await world.clock.advance(1_000);
    }
    expect([sights[0], sights[19]]).toEqual(['held', 'lapsing']);
    const { ms, got } = await acquired(world, second);
    expect([got.kind, ms >= 10_000 && ms < 13_000]).toEqual(['held', true]);
  });

  it('of two tabs that ask in the same moment, one gets it', async () => {
    const world = browser();
    const tabs = [world.tab(locks), world.tab(locks), world.tab(locks)];
    const asking = tabs.map((tab) => tab.lease.acquire(NAME, ADELE, NEVER));
    await world.clock.advance(10_000);
    expect((await Promise.all(asking)).map(({ kind }) => kind).sort()).toEqual(['busy', 'busy', 'held']);
  });

  it('is not taken from a living page after a night in which the machine slept, or when a clock jumps', async () => {
    const world = browser();
    const [first, second] = [world.tab(locks), world.tab(locks)];
    const lease = await held(world, first);
    const look = async () => (await Promise.all([second.lease.look(NAME), world.clock.advance(0)]))[0].kind;
    expect(await look()).toBe('held');
    [first, second].forEach(({ clock }) => clock.freeze());
    await world.clock.advance(30 * HOURS);
    second.clock.thaw();
    expect(await look()).toBe('held');
    first.clock.thaw();
    for (const jump of [2 * HOURS, -5 * HOURS]) {
      second.clock.jump(jump);
      expect((await acquired(world, second)).got.kind).toBe('busy');
      first.clock.jump(-jump);
      expect((await acquired(world, second)).got.kind).toBe('busy');
      await world.clock.advance(10_000);
    }
    expect([lease.lost.aborted, lease.loss()]).toEqual([false, { kind: 'kept' }]);
  });

  it('is not waited for after Stop', async () => {
    const world = browser();
    const [first, second] = [world.tab(locks), world.tab(locks)];
    await held(world, first);
    first.kill();
    const stop = new AbortController();
    const waiting = acquired(world, second, 60_000, stop.signal);
    setImmediate(() => stop.abort());
    expect((await waiting).got).toEqual({ kind: 'stopped' });
  });

  it('is lost when the site’s data are cleared', async () => {
    const world = browser();
    const tab = world.tab(locks);
    const lease = await held(world, tab);
    await (await tab.open()).clear('leases');
    await world.clock.advance(4_000);
    expect([lease.lost.aborted, lease.loss()]).toEqual([true, { kind: 'store', problem: 'cleared' }]);
  });
});

describe('without Web Locks', () => {
  it('is lost by a page that was frozen for longer than the lease lasts, and not given back by it', async () => {
    const world = browser();
    const [first, second, third] = [world.tab('none'), world.tab('none'), world.tab('none')];
    const lease = await held(world, first);
    first.clock.freeze();
    await held(world, second);
    expect(lease.lost.aborted).toBe(false);
    first.clock.thaw();
    await world.clock.advance(3_000);
    expect([lease.lost.aborted, lease.loss()]).toEqual([true, { kind: 'taken' }]);
    await Promise.all([lease.release(), world.clock.advance(0)]);
    expect((await acquired(world, third)).got.kind).toBe('busy');
  });

  it('of two tabs that wait for the same killed one, one gets it', async () => {
    const world = browser();
    const [first, ...others] = [world.tab('none'), world.tab('none'), world.tab('none')];
    await held(world, first!);
    first!.kill();
    const waiting = others.map((tab) => tab.lease.acquire(NAME, ADELE, NEVER));
    await world.clock.advance(60_000);
    expect((await Promise.all(waiting)).map(({ kind }) => kind).sort()).toEqual(['busy', 'held']);
  });
});

describe('with Web Locks', () => {
  it('is not taken from a page that the browser knows, however long it has been silent', async () => {
    const world = browser();
    const [first, second] = [world.tab('webLocks'), world.tab('webLocks')];
    const lease = await held(world, first);
    // A hidden tab is woken once a minute at best: https://developer.chrome.com/blog/timer-throttling-in-chrome-88
    first.clock.freeze();
    await world.clock.advance(90_000);
    expect((await Promise.all([second.lease.look(NAME), world.clock.advance(0)]))[0]).toMatchObject({ kind: 'held', holder: ADELE });
    expect((await acquired(world, second)).got.kind).toBe('busy');
    first.clock.thaw();
    await world.clock.advance(10_000);
    expect(lease.lost.aborted).toBe(false);
  });

  it('is lost when the browser takes the lock away', async () => {
    const locks = sharedLocks();
    const world = browser();
    const { open, clock } = world.tab('none');
    const door = locksDoor(locks.ofTab().locks);
    const lease = createHeartbeatLease({ rows: createLeaseRows(open), door, clock, newId: () => 'x' });
    const [got] = await Promise.all([lease.acquire(NAME, ADELE, NEVER), world.clock.advance(0)]);
    locks.steal(NAME);
    await world.clock.advance(0);
    expect(got.kind === 'held' && got.loss()).toEqual({ kind: 'taken' });
  });

  it('is given to nobody when the browser refuses locks', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
    const { open, clock } = browser().tab('none');
    const door = locksDoor({ request: refuse, query: refuse } as unknown as Locks);
    const lease = createHeartbeatLease({ rows: createLeaseRows(open), door, clock, newId: () => 'x' });
    expect(await lease.acquire(NAME, ADELE, NEVER)).toEqual({ kind: 'failed', problem: 'unavailable' });
    expect(await lease.look(NAME)).toEqual({ kind: 'free' });
  });
});

describe('where signs of life can’t be written', () => {
  it('nobody executes', async () => {
    const rows = createLeaseRows(() => Promise.reject(new DOMException('', 'SecurityError')));
    const lease = createHeartbeatLease({ rows, door: OPEN_DOOR, clock: browser().clock, newId: () => 'x' });
    expect(await lease.acquire(NAME, ADELE, NEVER)).toEqual({ kind: 'failed', problem: 'unavailable' });
    expect(await lease.look(NAME)).toEqual({ kind: 'unknown', problem: 'unavailable' });
  });

  it('a run lets go before others may take over', async () => {
    const world = browser();
    const { open, clock } = world.tab('none');
    const rows = createLeaseRows(open);
    let broken = false;
    const failing = { ...rows, beat: async (name: string, holding: string) => (broken ? ({ kind: 'failed', problem: 'full' } as const) : rows.beat(name, holding)) };
    const lease = createHeartbeatLease({ rows: failing, door: OPEN_DOOR, clock, newId: () => 'x' });
    const [got] = await Promise.all([lease.acquire(NAME, ADELE, NEVER), world.clock.advance(0)]);
    broken = true;
    await world.clock.advance(12_000);
    expect(got.kind === 'held' && got.loss()).toEqual({ kind: 'kept' });
    await world.clock.advance(9_000);
    expect(got.kind === 'held' && got.loss()).toEqual({ kind: 'store', problem: 'full' });
  });
});
