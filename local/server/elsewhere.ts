import * as v from 'valibot';
import { rehearsalToken } from '../../src/rehearsal/http/token';
import { scopesOfRoutes } from '../../src/rehearsal/scenarios/make/ourPrincipal';
import { Problem } from './problem';
import type { GraphService } from './service';
import { expiryAfter } from './session';

const ORGANIZATION = v.object({ value: v.strictTuple([v.object({ id: v.pipe(v.string(), v.nonEmpty()) })]) });
const ME = v.object({ id: v.pipe(v.string(), v.nonEmpty()) });

/** No such application exists: the other server has no principal of ours. */
const NO_APPLICATION = '00000000-0000-0000-0000-000000000000';

/** Stands for whoever the other server takes its caller for, until that is known. */
const ANYBODY = 'development';

const ANSWER_WITHIN_MS = 10_000;

/** Below what prefix a server of this machine may keep its versions. */
const PREFIXES = ['', '/graph'];

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

interface Found {
  readonly root: string;
  readonly tenantId: string;
  readonly userId: string;
  /** How far its clock is ahead of ours, in ms. */
  readonly ahead: number;
}

async function read(url: string): Promise<Response | undefined> {
  try {
    const headers = { Authorization: `Bearer ${ANYBODY}` };
    return await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  } catch {
    return undefined;
  }
}

async function jsonOf(response: Response | undefined): Promise<unknown> {
  try {
    return response?.ok === true ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function aheadOf(response: Response | undefined): number {
  const date = Date.parse(response?.headers.get('Date') ?? '');
  return Number.isNaN(date) ? 0 : date - Date.now();
}

/** Asks the other server who it is. */
async function lookAt(address: string): Promise<Found> {
  const roots = PREFIXES.map((prefix) => `${address.replace(/\/+$/, '')}${prefix}`);
  let answered = false;
  for (const root of roots) {
    const response = await read(`${root}/v1.0/organization`);
    answered ||= response !== undefined;
    const organization = v.safeParse(ORGANIZATION, await jsonOf(response));
    if (organization.success) {
      const me = v.safeParse(ME, await jsonOf(await read(`${root}/v1.0/me`)));
      if (!me.success) {
        throw new Problem(
          `${root}/v1.0/me did not say who is signed in. Without that, nobody can be kept from deletion, so nothing was ` +
            'started. Let that server answer it with an id.',
          1
        );
      }
      return { root, tenantId: organization.output.value[0].id, userId: me.output.id, ahead: aheadOf(response) };
    }
  }
  throw answered
    ? new Problem(
        `The server at ${address} did not name one organization at ${roots.map((root) => `${root}/v1.0/organization`).join(' or ')}. ` +
          'It may not speak Graph, so nothing was started. Give the address below which it keeps /v1.0.',
        1
      )
    : new Problem(
        `No server answers at ${address}. There is no tenant to show, so nothing was started. Start that server, or leave ` +
          '--graph out to use the built-in tenant.',
        1
      );
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
