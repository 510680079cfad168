import type { Clock } from '../../ports/clock';
import { turn } from './turn';

/** The browser's clock. */
export const browserClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => (ms <= 0 ? turn() : timeout(ms, signal))
};

function timeout(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake);
    function wake(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    }
  });
}
