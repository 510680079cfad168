import { createRandom } from '../../../rehearsal/random';

/** Draws from a seed: the same seed gives the same draws. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<Value>(from: readonly Value[]): Value;
  /** `true` this often of a hundred. */
  often(percent: number): boolean;
  /** From `low` to `high` of them. */
  some<Value>(low: number, high: number, one: () => Value): readonly Value[];
}

export function drawFrom(seed: number): Draw {
  const random = createRandom(Math.imul(seed, 0x9e3779b1));
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  return {
    whole,
    pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    often: (percent) => random() * 100 < percent,
    some: (low, high, one) => Array.from({ length: whole(low, high) }, one)
  };
}
