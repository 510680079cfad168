import { rehearsalToken, type RehearsalClaims } from '../http/token';
import { NO_QUOTAS } from '../limits/quotas';
import { createRehearsal, type Rehearsal } from '../rehearsal';
import { SCENARIOS } from '../scenarios';
import type { Manners } from '../serve/service';
import type { Scenario, TenantState } from '../state';
import { createVirtualClock, type VirtualClock } from '../virtualClock';

export const START = Date.UTC(2026, 10, 20, 9);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const ROOT = 'https://graph.microsoft.com';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON. */
  readonly body: ReplyBody;
}

export type ReplyBody = Readonly<Record<string, unknown>> & {
  readonly value: readonly Readonly<Record<string, unknown>>[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innerError: Readonly<Record<string, string>>;
  };
};

export interface Ask {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Missing: `Bearer x`. Empty: none. */
  readonly bearer?: string;
  readonly root?: string;
}

/** A tenant and the shortest way to talk to it. */
export interface Practice {
  readonly rehearsal: Rehearsal;
  readonly clock: VirtualClock;
  send(method: string, path: string, ask?: Ask): Promise<Reply>;
  /** GET of v1.0. */
  get(path: string, ask?: Ask): Promise<Reply>;
  /** Requests of a batch of v1.0 → answers by id. */
  batch(requests: readonly object[], ask?: Ask): Promise<Record<string, BatchReply>>;
  /** Every item of a collection, page by page. */
  all(path: string, ask?: Ask): Promise<Record<string, unknown>[]>;
}

export interface BatchReply {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: ReplyBody;
}

export const EVENTUAL = { ConsistencyLevel: 'eventual' };

/** A bearer value with these scopes, for the acting admin unless told otherwise; valid for an hour. */
export function bearerOf({ rehearsal }: Practice, claims: Partial<RehearsalClaims>): string {
  const { organization, actingAdminId, token } = rehearsal.tenant.settings;
  return rehearsalToken({
    scp: token.scopes.join(' '),
    tid: organization.id,
    oid: actingAdminId,
    appid: token.appId,
    exp: (START + HOUR) / 1000,
    ...claims
  });
}

/** A scenario with some of its state replaced. */
export function changed(scenario: Scenario, change: (state: TenantState) => Partial<TenantState>): Scenario {
  return (seed, now) => {
    const state = scenario(seed, now);
    return { ...state, ...change(state) };
  };
}

/** Without quotas unless told otherwise, so that a test is about one thing. */
export function practise(
  scenario: Scenario = SCENARIOS.messy,
  manners: Partial<Manners> = { quotas: NO_QUOTAS }
): Practice {
  const clock = createVirtualClock(START);
  const rehearsal = createRehearsal({ scenario, seed: 7, clock, manners });

  const send: Practice['send'] = async (method, path, { headers = {}, body, bearer = 'x', root = ROOT } = {}) => {
    const versioned = /^\/(v1\.0|beta)\//.test(path) ? path : `/v1.0${path}`;
    const address = /^https?:/.test(path) ? path : `${root}${versioned}`;
    const response = await rehearsal.handle(
      new Request(address, {
        method,
        headers: {
          ...(bearer === '' ? {} : { Authorization: `Bearer ${bearer}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers
        },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
      })
    );
    const text = await response.text();
    const isJson = (response.headers.get('Content-Type') ?? '').startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson && text !== '' ? JSON.parse(text) : {}) as ReplyBody
    };
  };

  const practice: Practice = {
    rehearsal,
    clock,
    send,
    get: (path, ask) => send('GET', path, ask),
    batch: async (requests, ask) => {
      const reply = await send('POST', '/$batch', { ...ask, body: { requests } });
      const responses = (reply.body.responses ?? []) as BatchReply[];
      return Object.fromEntries(responses.map((each) => [each.id, each]));
    },
    all: async (path, ask) => {
      const items: Record<string, unknown>[] = [];
      let next: string | undefined = path;
      while (next !== undefined) {
        const reply: Reply = await send('GET', next, ask);
        items.push(...reply.body.value);
        next = reply.body['@odata.nextLink'] as string | undefined;
      }
      return items;
    }
  };
  return practice;
}
