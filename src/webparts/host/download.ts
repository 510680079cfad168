import type { Download } from '../../facts/source';
import type { Fetch } from '../../graph';

/**
 * Fetches a usage report from its pre-authenticated address. The address is the permission, so nothing of ours goes with
 * it: no token, no cookie.
 * @see https://learn.microsoft.com/graph/api/reportroot-getoffice365activeuserdetail
 */
export function createDownload(ask: Fetch): Download {
  return async (url, signal) => {
    try {
      const answer = await ask(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
      return answer.ok ? { kind: 'text', text: await answer.text() } : { kind: 'failed' };
    } catch {
      return { kind: 'failed' };
    }
  };
}
