import { setTimeout as after } from 'node:timers/promises';
import type { Clock } from '../../src/ports/clock';

/** The clock of this machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await after(Math.max(0, ms), undefined, { signal, ref: false }).catch(() => undefined);
  }
};
