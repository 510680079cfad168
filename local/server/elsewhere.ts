import { rehearsalToken } from '../../src/rehearsal/http/token';
import { scopesOfRoutes } from '../../src/rehearsal/scenarios/make/ourPrincipal';
import { aheadOf, lookAt } from './otherServer';
import type { GraphService } from './service';
import { expiryAfter } from './session';

/** No such application exists: the other server has no principal of ours. */
const NO_APPLICATION = '00000000-0000-0000-0000-000000000000';

/** Meaningful to one connection only. @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const HOP_BY_HOP = [
  'connection', 'content-encoding', 'content-length', 'expect', 'host', 'keep-alive', 'origin', 'referer', 'te', 'trailer',
  'transfer-encoding', 'upgrade'
];

function passedOn(headers: Headers): Headers {
  const passed = new Headers(headers);
  HOP_BY_HOP.forEach((name) => passed.delete(name));
  return passed;
}

/** Its links lead to itself; the page may only go through its own server. */
async function throughHere(response: Response, there: string, here: string): Promise<Response> {
  const headers = passedOn(response.headers);
  const location = headers.get('Location') ?? '';
  if (location.startsWith(`${there}/`)) {
    headers.set('Location', here + location.slice(there.length));
  }
  const { status } = response;
  return headers.get('Content-Type')?.includes('json') === true
    ? new Response((await response.text()).replaceAll(`${there}/`, `${here}/`), { status, headers })
    : new Response(response.body, { status, headers });
}

/**
 * Another server on this machine, reached through the page's own: it may know nothing of CORS. The development token is
 * made of what it says about itself.
 * @throws Problem when it does not answer as Graph does.
 */
export async function createElsewhere(root: URL, graphRoot: () => string): Promise<GraphService> {
  const address = root.href;
  const first = await lookAt(address);
  let ahead = first.ahead;

  return {
    now: () => Date.now() + ahead,
    handle: async (request) => {
      const { pathname, search } = new URL(request.url);
      const response = await fetch(`${first.root}${pathname.replace(/^\/graph/, '')}${search}`, {
        method: request.method,
        headers: passedOn(request.headers),
        redirect: 'manual',
        signal: request.signal,
        ...(request.body === null ? {} : { body: await request.arrayBuffer() })
      });
      ahead = aheadOf(response);
      return throughHere(response, first.root, graphRoot());
    },
    session: async () => {
      const { tenantId, userId, ahead: lead } = await lookAt(address);
      const claims = {
        scp: scopesOfRoutes().join(' '), tid: tenantId, oid: userId, appid: NO_APPLICATION, exp: expiryAfter(Date.now() + lead)
      };
      return { graphRoot: graphRoot(), token: rehearsalToken(claims), source: 'elsewhere' };
    }
  };
}
