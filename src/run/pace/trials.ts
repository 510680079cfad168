import { rateOf, type Quota } from './quota';

/** How far beyond what was measured a quota may be tried, as a share of it … */
const BEYOND = 0.07;
/** … or of the ceiling, if that is more: what is left of a quota that others used comes back. */
const ADDED = 0.02;
/** A trial that cost time is repeated after so many times what it cost, … */
const REST = 25;
/** … and after so many writes, of which its refusals then are half a percent. */
const WRITES_BETWEEN = 1_000;
/** A trial is a handful of writes, or this share of the quota. */
const HANDFUL = 5;
const SHARE = 0.02;
/** Fewer writes than these measure nothing: the service was full of others. Such a quota may grow faster. */
const FAINT = 40;
const BOLD = 16;

/** Whether a learned quota is too small is found out with a few writes beyond it, once it is used up. */
export interface Trials {
  /** The quota was measured anew, from `passed` writes. `from`: when it begins to hold. */
  measured(quota: Quota, passed: number, from: number): void;
  passed(count: number, sentAt: number, quota: Quota): 'proven' | 'open';
  /** `cost`: how much longer the pause is than the quota would have made us wait, ms. */
  failed(until: number, cost: number): void;
  /** How many may go beyond `quota`. */
  most(quota: Quota, now: number): number;
}

export function createTrials(ceiling: Quota): Trials {
  let known = { rate: 0, from: 0, passed: 0 };
  let biggest = 0;
  let bold = 1;
  let isFaint = false;
  let restsUntil = 0;
  let writes = 0;

  return {
    measured: (quota, passed, from) => {
      known = { rate: rateOf(quota), from, passed: 0 };
      biggest = Math.max(biggest, quota.writes);
      isFaint = passed < FAINT;
      bold = isFaint ? BOLD : 1;
      writes = isFaint ? WRITES_BETWEEN : 0;
      restsUntil = from;
    },
    // A token bucket takes more than it allows until its reserve is used up, and that is at most the biggest burst.
    passed: (count, sentAt, quota) => {
      writes += count;
      known = { ...known, passed: known.passed + count };
      if (known.passed - (sentAt - known.from) * known.rate <= biggest) {
        return 'open';
      }
      known = { rate: Math.max(known.rate, rateOf(quota)), from: sentAt, passed: 0 };
      bold *= 2;
      return 'proven';
    },
    failed: (until, cost) => {
      restsUntil = until + REST * cost;
      writes = isFaint ? WRITES_BETWEEN : 0;
      bold = 1;
    },
    most: (quota, now) => {
      if (now < restsUntil || writes < WRITES_BETWEEN) {
        return 0;
      }
      const beyond = Math.max(known.rate * BEYOND * bold, rateOf(ceiling) * ADDED);
      const room = Math.floor((known.rate + beyond) * quota.ms) - quota.writes;
      return Math.max(0, Math.min(room, Math.max(HANDFUL, Math.floor(quota.writes * SHARE))));
    }
  };
}
