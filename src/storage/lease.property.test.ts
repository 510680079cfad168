import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { HeldLease } from '../run/lease/lease';
import { testBrowser, type Tab } from './testing/browser';

const SEED = 20261120;
const RUNS = 25;
const NAME = 'run';
const BY = { id: 'a', name: 'Adele Vance' };
const STEP = 1_000;
const HOUR = 3_600_000;

/** What happens in a tab, one thing after the other, with so many seconds in between. */
const act = fc.record({
  tab: fc.nat(2),
  after: fc.integer({ min: 0, max: 45 }),
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('acquire' as const, 'acquire' as const, 'allAcquire' as const) },
    { weight: 2, arbitrary: fc.constantFrom('release' as const, 'kill' as const, 'look' as const, 'freeze' as const, 'thaw' as const) },
    { weight: 1, arbitrary: fc.constantFrom('sleepAll' as const, 'jumpOn' as const, 'jumpBack' as const) }
  )
});

interface Holding {
  readonly lease: HeldLease;
  readonly tab: Tab;
  released: boolean;
  /** Virtual ms for which the page could not give a sign of life, until it gave one again. */
  away: number;
  /** Virtual ms since it was woken again. */
  awake: number;
}

const believes = ({ lease, tab, released }: Holding): boolean => !released && !lease.lost.aborted && tab.clock.state() !== 'dead';

let number = 0;

it.each(['none', 'webLocks'] as const)('never two holders at work, and never none for ever (%s)', async (locks) => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 25 }), async (acts) => {
      const world = testBrowser(`property-${(number += 1)}`);
      let tabs = [0, 1, 2].map(() => world.tab(locks));
      const holdings: Holding[] = [];
      const stop = new AbortController();

      const step = async (): Promise<void> => {
        await world.clock.advance(STEP);
        holdings.filter(believes).forEach((each) => {
          const frozen = each.tab.clock.state() === 'frozen';
          each.awake = frozen ? 0 : each.awake + STEP;
          each.away = frozen ? each.away + STEP : each.awake > 4_000 ? 0 : each.away;
        });
        // Who was away may think for one more sign of life that it still holds.
        const atWork = holdings.filter((each) => believes(each) && each.tab.clock.state() === 'awake' && each.awake > 4_000);
        expect(atWork.length).toBeLessThanOrEqual(1);
      };
      const acquire = async (tab: Tab): Promise<void> => {
        const lease = await tab.lease.acquire(NAME, BY, stop.signal);
        if (lease.kind === 'held') {
          // Whoever is put aside was away for as long as a lease lasts, or longer.
          holdings.filter(believes).forEach((other) => expect([locks, other.away >= 24_000]).toEqual(['none', true]));
          holdings.push({ lease, tab, released: false, away: 0, awake: 5_000 });
        }
      };
      const failures: unknown[] = [];
      for (const { tab: index, after, what } of acts) {
        for (let second = 0; second < after; second++) {
          await step();
        }
        const tab = tabs[index]!;
        switch (what) {
          case 'acquire':
            void acquire(tab).catch((error: unknown) => failures.push(error));
            break;
          case 'allAcquire':
            tabs.forEach((each) => {
              void acquire(each).catch((error: unknown) => failures.push(error));
            });
            break;
          case 'release':
            holdings.filter((each) => each.tab === tab).forEach((each) => {
              each.released = true;
              void each.lease.release();
            });
            break;
          case 'kill':
            tab.kill();
            tabs = tabs.map((each) => (each === tab ? world.tab(locks) : each));
            break;
          case 'look':
            void tab.lease.look(NAME);
            break;
          case 'freeze':
            tab.clock.freeze();
            break;
          case 'thaw':
            tab.clock.thaw();
            break;
          case 'sleepAll':
            // The machine sleeps: nobody is awake, and all clocks go on.
            tabs.forEach((each) => each.clock.freeze());
            await world.clock.advance(30 * HOUR);
            tabs.forEach((each) => each.clock.thaw());
            break;
          case 'jumpOn':
            tab.clock.jump(2 * HOUR);
            break;
          case 'jumpBack':
            tab.clock.jump(-5 * HOUR);
            break;
        }
        await step();
      }
      stop.abort();
      // Everybody goes, and a new tab gets it.
      tabs.forEach((each) => each.kill());
      holdings.splice(0);
      const last = world.tab(locks);
      void last.lease.acquire(NAME, BY, new AbortController().signal).then((lease) => {
        if (lease.kind === 'held') {
          holdings.push({ lease, tab: last, released: false, away: 0, awake: 0 });
        }
      });
      for (let second = 0; second < 35; second++) {
        await step();
      }
      expect([failures, holdings.length]).toEqual([[], 1]);
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true }
  );
});
