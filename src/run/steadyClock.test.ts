import type { Clock } from '../ports/clock';
import { steadyClock } from './steadyClock';

/** A clock that says what it is told. */
function told(): { readonly clock: Clock; say(ms: number): void } {
  let now = 1_000;
  return {
    clock: { now: () => now, sleep: () => Promise.resolve() },
    say: (ms) => {
      now = ms;
    }
  };
}

describe('a steady clock', () => {
  it('is the clock it is made of while that one goes forward, by however much', () => {
    const { clock, say } = told();
    const steady = steadyClock(clock, 0);
    const seen = [1_000, 1_001, 108_000_000].map((ms) => {
      say(ms);
      return steady.now();
    });
    expect(seen).toEqual([1_000, 1_001, 108_000_000]);
  });

  it('goes on from where it was when the clock is set back, each time', () => {
    const { clock, say } = told();
    const steady = steadyClock(clock, 0);
    const seen = [5_000, 2_000, 2_300, 100, 150].map((ms) => {
      say(ms);
      return steady.now();
    });
    expect(seen).toEqual([5_000, 5_000, 5_300, 5_300, 5_350]);
  });

  it('begins no earlier than what was written down before', () => {
    const { clock, say } = told();
    const steady = steadyClock(clock, 9_000);
    expect(steady.now()).toBe(9_000);
    say(1_400);
    expect(steady.now()).toBe(9_400);
  });
});
