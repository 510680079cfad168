import type { Fetch } from '../../graph';

/** Long enough for the slowest page of a big tenant. A browser by itself would wait for ever. */
export const PATIENCE_MS = 120_000;

/**
 * `fetch` that gives up. The limit counts until the last byte, so the body is read here: an answer that stops half-way
 * ends like a lost connection.
 */
export function timedFetch(ask: Fetch, limitMs: number = PATIENCE_MS): Fetch {
  return async (url, init) => {
    const limit = new AbortController();
    const giveUp = (): void => limit.abort();
    const timer = setTimeout(giveUp, limitMs);
    init.signal?.addEventListener('abort', giveUp);
    if (init.signal?.aborted === true) {
      giveUp();
    }
    try {
      const answer = await ask(url, { ...init, signal: limit.signal });
      const { status, statusText, headers } = answer;
      const bytes = await answer.arrayBuffer();
      // A 204 must not have a body, not even an empty one.
      return new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers });
    } finally {
      clearTimeout(timer);
      init.signal?.removeEventListener('abort', giveUp);
    }
  };
}
