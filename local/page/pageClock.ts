import type { Clock } from '../../src/ports/clock';

/** The browser's clock. */
export const pageClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      const rise = (): void => {
        signal?.removeEventListener('abort', interrupt);
        resolve();
      };
      const timer = setTimeout(rise, Math.max(0, ms));
      function interrupt(): void {
        clearTimeout(timer);
        resolve();
      }
      signal?.addEventListener('abort', interrupt, { once: true });
    })
};
