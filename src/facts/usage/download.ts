import type { Download } from '../source';

/** The part of `fetch` that a download needs. */
export type Fetch = (
  url: string,
  init: { readonly credentials: 'omit'; readonly referrerPolicy: 'no-referrer'; readonly signal?: AbortSignal }
) => Promise<{ readonly ok: boolean; text(): Promise<string> }>;

/** Downloads with the `fetch` of the page: no token, no cookies. Whatever goes wrong is `failed`; never throws. */
export function downloadWith(fetch: Fetch): Download {
  return async (url, signal) => {
    try {
      const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
      return response.ok ? { kind: 'text', text: await response.text() } : { kind: 'failed' };
    } catch {
      return { kind: 'failed' };
    }
  };
}
