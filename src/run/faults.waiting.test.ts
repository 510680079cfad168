import type { Clock } from '../ports/clock';
import { large } from '../rehearsal/scenarios/large';
import type { RunEvent } from './runEvent';
import { endOf, finish, rehearsalWorld, type World } from './testing/rehearsalWorld';

const USERS = 120;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Everybody but the acting admin is gone, each by one deletion and none after it. */
function expectWhole(world: World): void {
  expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
  const ids = world.deletes().map(({ id }) => id);
  const repeated = world.deletes().filter(({ id, status }, at) => status !== 204 && ids.indexOf(id) < at);
  expect([world.deletes().filter(({ status }) => status === 204).length, new Set(ids).size, repeated]).toEqual([USERS - 1, USERS - 1, []]);
  expect(world.rehearsal.violations).toEqual([]);
}

/** The machine's clock, which somebody sets: time goes on from there. */
function settableClock({ clock }: World): { readonly clock: Clock; set(ms: number): void } {
  let ahead = 0;
  return {
    clock: { now: () => clock.now() + ahead, sleep: (ms, signal) => clock.sleep(ms, signal) },
    set: (ms) => {
      ahead += ms;
    }
  };
}

const MOMENTS: Readonly<Record<string, (event: RunEvent) => boolean>> = {
  'while the canary is being confirmed': (event) => event.kind === 'recorded' && event.record.kind === 'outcome' && event.phase === 'canary',
  'with a batch in flight': (event) => event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady',
  'before the last look': (event) => event.kind === 'waiting' && event.why === 'settling'
};

describe.each(Object.keys(MOMENTS))('the clock of the machine jumps %s', (moment) => {
  it.each([
    ['an hour forward', HOUR],
    ['30 hours forward', 30 * HOUR],
    ['five minutes back', -5 * MINUTE],
    ['30 hours back', -30 * HOUR]
  ])('%s: the same final state, and no hour is waited for', async (_, ms) => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    const { clock, set } = settableClock(world);
    const begun = world.clock.now();
    let jumped = false;
    const finished = await finish(world.execute(plan, {}, { clock }), (event) => {
      if (!jumped && MOMENTS[moment]?.(event) === true) {
        jumped = true;
        set(ms);
      }
    });
    expect([jumped, endOf(finished)]).toEqual([true, 'complete']);
    expectWhole(world);
    expect(world.clock.now() - begun).toBeLessThan(10 * MINUTE);
  });
});

describe('the machine sleeps for 30 hours', () => {
  it.each(Object.keys(MOMENTS))('%s: the run goes on where it was', async (moment) => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    let slept = false;
    const finished = await finish(world.execute(plan), (event) => {
      if (!slept && MOMENTS[moment]?.(event) === true) {
        slept = true;
        void world.clock.advance(30 * HOUR);
      }
    });
    expect([slept, endOf(finished)]).toEqual([true, 'complete']);
    expectWhole(world);
  });

  it('just after an answer was lost: that is no reason to give up', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    const { clock, set } = settableClock(world);
    let lost: 'notYet' | 'lost' | 'slept' = 'notYet';
    const finished = await finish(world.execute(plan, {}, { clock }), (event) => {
      if (lost === 'lost') {
        lost = 'slept';
        set(30 * HOUR);
      } else if (lost === 'notYet' && event.kind === 'recorded' && event.phase === 'steady') {
        if (event.record.kind === 'intent') {
          world.rehearsal.faults.add({ match: { method: 'POST', path: '/$batch' }, effect: { kind: 'drop', when: 'after' } });
        }
        lost = event.record.kind === 'outcome' && event.record.answers.some(({ answer }) => answer.kind === 'undecided') ? 'lost' : 'notYet';
      }
    });
    expect([lost, endOf(finished)]).toEqual(['slept', 'complete']);
    expectWhole(world);
  });
});

describe('a clock that was ahead when the page was closed', () => {
  it('and is right now: the run is continued without waiting for the hours between', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    const { clock, set } = settableClock(world);
    set(30 * HOUR);
    const stop = new AbortController();
    const stopped = await finish(world.execute(plan, { stop: stop.signal }, { clock }), (event) => {
      if (event.kind === 'recorded' && event.record.kind === 'outcome' && event.phase === 'steady') {
        stop.abort();
      }
    });
    expect(endOf(stopped)).toBe('stopped');
    const begun = world.clock.now();
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
    expectWhole(world);
    expect(world.clock.now() - begun).toBeLessThan(10 * MINUTE);
  });
});

describe('a hidden tab', () => {
  it('whose timers ring once a minute: slower, and the same final state', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    // Browsers wake the timers of a hidden page at most once a minute: https://developer.chrome.com/blog/timer-throttling-in-chrome-88
    const clock: Clock = {
      now: world.clock.now,
      sleep: (ms, signal) => world.clock.sleep((Math.floor((world.clock.now() + ms) / MINUTE) + 1) * MINUTE - world.clock.now(), signal)
    };
    const begun = world.clock.now();
    expect(endOf(await finish(world.execute(plan, {}, { clock })))).toBe('complete');
    expectWhole(world);
    expect(world.clock.now() - begun).toBeLessThan(15 * MINUTE);
  });
});
