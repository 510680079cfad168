import type { Clock } from '../ports/clock';

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** Moves time forward, waking every sleeper on the way at its own moment, in order. */
  advance(ms: number): Promise<void>;
  /** How many are asleep. */
  sleeping(): number;
}

export interface VirtualClockOptions {
  /** When everyone sleeps, jump to whoever wakes first: a test of 30 days takes milliseconds. */
  readonly autoAdvance?: boolean;
  /**
   * Resolves when the code that was just woken has done what it can without time passing. The default lets the event
   * loop turn twice; code that waits for real timers (PnPjs waits a `setTimeout(0)` a request) needs a longer one.
   */
  readonly settle?: () => Promise<void>;
}

interface Sleeper {
  readonly due: number;
  wake(): void;
}

function turnEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

async function settleInEventLoop(): Promise<void> {
  if (typeof MessageChannel === 'undefined') {
    for (let turn = 0; turn < 200; turn++) {
      await Promise.resolve();
    }
    return;
  }
  await turnEventLoop();
  await turnEventLoop();
}

/**
 * @param start ms since 1970.
 * @example
 * const clock = createVirtualClock(Date.UTC(2026, 10, 20), { autoAdvance: true });
 * await clock.sleep(30 * 24 * 3600_000); // returns at once, 30 days later
 */
export function createVirtualClock(start: number, options: VirtualClockOptions = {}): VirtualClock {
  const settle = options.settle ?? settleInEventLoop;
  const sleepers: Sleeper[] = [];
  let now = start;
  let running = false;

  /** Sorted by due time; whoever lay down first wakes first. */
  const insert = (sleeper: Sleeper): void => {
    let index = sleepers.length;
    while (index > 0 && (sleepers[index - 1] as Sleeper).due > sleeper.due) {
      index--;
    }
    sleepers.splice(index, 0, sleeper);
  };

  const wakeNext = async (until: number): Promise<boolean> => {
    const next = sleepers[0];
    if (next === undefined || next.due > until) {
      return false;
    }
    sleepers.shift();
    now = Math.max(now, next.due);
    next.wake();
    await settle();
    return true;
  };

  const run = async (): Promise<void> => {
    if (running) {
      return;
    }
    running = true;
    await settle();
    while (await wakeNext(Number.POSITIVE_INFINITY)) {
      // Everyone sleeps: on to the next one.
    }
    running = false;
  };

  return {
    now: () => now,
    sleeping: () => sleepers.length,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const awake = new AbortController();
        const sleeper: Sleeper = {
          due: now + Math.max(0, ms),
          wake: () => {
            awake.abort('awake');
            resolve();
          }
        };
        signal?.addEventListener(
          'abort',
          () => {
            const index = sleepers.indexOf(sleeper);
            if (index >= 0) {
              sleepers.splice(index, 1);
              resolve();
            }
          },
          { once: true, signal: awake.signal }
        );
        insert(sleeper);
        if (options.autoAdvance === true) {
          void run();
        }
      }),
    advance: async (ms) => {
      const until = now + Math.max(0, ms);
      await settle();
      while (await wakeNext(until)) {
        // The woken code may have gone to sleep again before `until`.
      }
      now = Math.max(now, until);
    }
  };
}
