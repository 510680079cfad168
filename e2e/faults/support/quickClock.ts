import { performance } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import type { Clock } from '../../../src/ports/clock';

/** "Now" when a quick clock begins. */
export const START = Date.UTC(2026, 10, 20, 12);

/**
 * A clock on which real time runs `speed` times as fast: sockets are real, and an hour of waiting takes seconds. It runs
 * on while requests are under way, so tests on it look at what happened and never at how long it took.
 */
export function quickClock(speed = 1_000): Clock {
  const begun = performance.now();
  return {
    now: () => Math.floor(START + (performance.now() - begun) * speed),
    sleep: async (ms, signal) => {
      await after(Math.max(0, ms) / speed, undefined, { signal }).catch(() => undefined);
    }
  };
}
