import type { Clock } from '../ports/clock';

/** Wakes whoever rests before the time is over. */
export interface Bell {
  ring(): void;
  /** Aborted by the next ring. Taken before a decision, it is missed by no ring that comes after. */
  next(): AbortSignal;
}

export function createBell(): Bell {
  let coming = new AbortController();
  return {
    ring: () => {
      const rung = coming;
      coming = new AbortController();
      // Without a reason of ours each ring would make an error with its stack.
      rung.abort('rung');
    },
    next: () => coming.signal
  };
}

/** Until `ms` are over or the bell has rung, whatever comes first; `ms` may be Infinity. */
export function rest(ms: number, rung: AbortSignal, clock: Clock): Promise<void> {
  if (ms < Number.POSITIVE_INFINITY || rung.aborted) {
    return clock.sleep(Math.min(ms, 0x7fffffff), rung);
  }
  return new Promise((resolve) => rung.addEventListener('abort', () => resolve(), { once: true }));
}
