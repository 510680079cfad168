import type { Clock } from '../../ports/clock';

/** ms of work after which the page gets a turn: half of what makes a task long. */
const TURN_MS = 25;

/** Bytes that are worked on between two looks at the clock. */
export const SLICE = 64 * 1024;

/**
 * Lets the page breathe: to be awaited after every slice of work.
 * @see https://web.dev/articles/optimize-long-tasks
 */
export function createBreather(clock: Clock): () => Promise<void> {
  let since = clock.now();
  return async () => {
    if (clock.now() - since >= TURN_MS) {
      await clock.sleep(0);
      since = clock.now();
    }
  };
}

/** The same bytes in pieces of at most `SLICE`. */
export function* slices(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += SLICE) {
    yield bytes.subarray(at, at + SLICE);
  }
}
