import type { Clock } from '../../ports/clock';
import type { GraphEvent } from '../events';
import type { Fetch, GraphOptions } from '../options';

/** A request as it left the client. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly init: RequestInit;
  /** Requests of a `$batch`. */
  readonly inner: readonly Inner[];
}

export interface Inner {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer, or something that `fetch` rejects with. */
export type Step = Response | ((sent: Sent) => Response | Promise<Response>);

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

export const graphError = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  json({ error: { code, message: 'words', innerError: { 'request-id': `r-${status}` } } }, status, headers);

export const dropped = (): never => {
  throw new TypeError('Failed to fetch');
};

/** Answers every inner request of a batch. */
export const batch =
  (answer: (inner: Inner, place: number) => unknown, status = 200) =>
  (sent: Sent): Response =>
    json({ responses: sent.inner.map((inner, place) => ({ id: inner.id, ...(answer(inner, place) as object) })) }, status);

export interface Script {
  readonly fetch: Fetch;
  readonly sent: Sent[];
}

function innerOf(init: RequestInit): readonly Inner[] {
  const body = typeof init.body === 'string' ? (JSON.parse(init.body) as { requests?: readonly Inner[] }) : {};
  return body.requests ?? [];
}

/** Plays the steps in order; the last one repeats. */
export function script(...steps: readonly Step[]): Script {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, init) => {
    const request: Sent = { method: init.method ?? '', url, headers: new Headers(init.headers), init, inner: innerOf(init) };
    const step = steps[Math.min(sent.length, steps.length - 1)];
    sent.push(request);
    if (step === undefined) {
      throw new Error('Nothing was expected');
    }
    return typeof step === 'function' ? step(request) : step.clone();
  };
  return { fetch, sent };
}

/** Answers by what is asked. */
export const route = (answer: (sent: Sent) => Response | Promise<Response>): Script => script(answer);

export interface FakeClock extends Clock {
  readonly waits: number[];
}

/** A clock on which waiting takes no time but is written down. */
export function fakeClock(start = Date.UTC(2026, 0, 1)): FakeClock {
  const waits: number[] = [];
  let now = start;
  return {
    waits,
    now: () => now,
    sleep: async (ms) => {
      waits.push(ms);
      now += ms;
    }
  };
}

export interface TestOptions extends GraphOptions {
  readonly clock: FakeClock;
  readonly events: GraphEvent[];
}

export function optionsFor({ fetch }: Pick<Script, 'fetch'>, over: Partial<GraphOptions> = {}): TestOptions {
  const events: GraphEvent[] = [];
  return {
    cloud: 'worldwide',
    fetch,
    random: () => 0.5,
    getToken: async ({ fresh }) => (fresh ? 'fresh' : 'cached'),
    onEvent: (event) => events.push(event),
    ...over,
    clock: fakeClock(),
    events
  };
}

/** All pages of a generator. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) {
    list.push(item);
  }
  return list;
}
