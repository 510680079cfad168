import { TUNING } from '../tuning';

/** So many writes go ahead of the others where a refusal is likely. */
const FEELER = 5;
const EVERYTHING = TUNING.batchSize * TUNING.writeLanes;
/** So many have to pass in fives before everything may go, when the service has room for few at a time. */
const LONGER = 40;
/** Graph says how much of a quota is used from this share on. @see https://learn.microsoft.com/graph/throttling-limits#regular-responses-requests */
const NEARLY_FULL = 0.8;
/** That much more than what we used ourselves was used by somebody else, or the quota is smaller than we think. */
const OF_OTHERS = 0.1;

/** How many writes may be under way: few where a refusal is likely, because all of them would be refused. */
export interface Reach {
  most(): number;
  /** Goes on with a few writes: until they have passed, or until many have. */
  feel(how: 'once' | 'longer'): void;
  passed(count: number): void;
  /** The service says how much of its quota is used; by our own count it is `used`. */
  told(load: number | 'unknown', used: number): void;
}

export function createReach(): Reach {
  let toPass = 0;
  let isNearlyFull = false;
  return {
    most: () => (toPass > 0 || isNearlyFull ? FEELER : EVERYTHING),
    feel: (how) => {
      toPass = how === 'once' ? 1 : LONGER;
    },
    passed: (count) => {
      toPass = Math.max(0, toPass - count);
    },
    told: (load, used) => {
      isNearlyFull = load !== 'unknown' && load >= NEARLY_FULL && load > used + OF_OTHERS;
    }
  };
}
