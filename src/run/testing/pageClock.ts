import type { Clock } from '../../ports/clock';

/** The clock of one page among several: it can be wrong, the page can be frozen, and it can be killed. */
export interface PageClock extends Clock {
  /** Puts this page's clock on or back. */
  jump(ms: number): void;
  /** Nobody is woken until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** Nobody is woken any more. */
  kill(): void;
  state(): 'awake' | 'frozen' | 'dead';
}

export function pageClock(world: Clock): PageClock {
  let offset = 0;
  let state: ReturnType<PageClock['state']> = 'awake';
  let asleep: (() => void)[] = [];
  return {
    now: () => world.now() + offset,
    sleep: async (ms, signal) => {
      await world.sleep(ms, signal);
      if (state !== 'awake') {
        await new Promise<void>((resolve) => asleep.push(resolve));
      }
    },
    jump: (ms) => {
      offset += ms;
    },
    freeze: () => {
      state = state === 'dead' ? 'dead' : 'frozen';
    },
    thaw: () => {
      if (state === 'frozen') {
        state = 'awake';
        const sleepers = asleep;
        asleep = [];
        sleepers.forEach((wake) => wake());
      }
    },
    kill: () => {
      state = 'dead';
    },
    state: () => state
  };
}
