import * as v from 'valibot';
import { Problem } from './problem';

const ORGANIZATION = v.object({ value: v.strictTuple([v.object({ id: v.pipe(v.string(), v.nonEmpty()) })]) });
const ME = v.object({ id: v.pipe(v.string(), v.nonEmpty()) });

/** Stands for whoever the other server takes its caller for, until that is known. */
const ANYBODY = 'development';

const ANSWER_WITHIN_MS = 10_000;

/** Below what prefix a server of this machine may keep its versions. */
const PREFIXES = ['', '/graph'];

/** Who the other server says it is. */
export interface OtherServer {
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

/** How far the clock behind an answer is ahead of ours, in ms; 0 when it does not say. */
export function aheadOf(response: Response | undefined): number {
  const date = Date.parse(response?.headers.get('Date') ?? '');
  return Number.isNaN(date) ? 0 : date - Date.now();
}

/**
 * Asks the other server who it is.
 * @throws Problem when it does not answer as Graph does.
 */
export async function lookAt(address: string): Promise<OtherServer> {
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
