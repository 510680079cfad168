/** A page of SharePoint that costs nothing and needs no rights. */
const CHEAP_PAGE = '/_layouts/15/blank.htm';

/**
 * Service time in ms since 1970. Graph hides its `Date` header from browser code, SharePoint's own origin doesn't;
 * its clock is the service's, the machine's may be anything. Falls back to the machine when nothing answers.
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers/Date
 */
export async function serverTime(ask: typeof fetch, now: () => number): Promise<number> {
  try {
    const answer = await ask(CHEAP_PAGE, { method: 'HEAD', cache: 'no-store' });
    const at = Date.parse(answer.headers.get('Date') ?? '');
    return Number.isNaN(at) ? now() : at;
  } catch {
    return now();
  }
}
