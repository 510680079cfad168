/** A turn of the event loop. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * PnPjs waits a `setTimeout(0)` a request, which Node makes a millisecond: on a virtual clock that is nearly all the time
 * a run takes. From now on such a wait is a turn of the event loop, and what really waits still does.
 */
export function waitInTurns(): void {
  const realTimeout = globalThis.setTimeout;
  const inTurns = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): unknown =>
    ms === undefined || ms <= 0 ? setImmediate(work, ...args) : realTimeout(work, ms, ...args);
  globalThis.setTimeout = Object.assign(inTurns, { __promisify__: realTimeout.__promisify__ }) as typeof setTimeout;
}
