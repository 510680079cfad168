/** ms after which it is no longer put off: on a page that is always busy it must come, too. */
const LATEST_MS = 10_000;

/**
 * Resolves when the page has nothing else to do; at once in browsers that don't tell.
 * @see https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback
 */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof globalThis.requestIdleCallback === 'function') {
      globalThis.requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    } else {
      resolve();
    }
  });
}
