import * as v from 'valibot';

const SESSION = v.object({ graphRoot: v.string(), token: v.string(), source: v.picklist(['rehearsal', 'elsewhere']) });
export type Session = v.InferOutput<typeof SESSION>;

const SUMMARY = v.object({
  scenario: v.string(),
  now: v.string(),
  displayName: v.string(),
  latencyMs: v.number(),
  violations: v.number(),
  faults: v.number()
});
export type Summary = v.InferOutput<typeof SUMMARY>;

async function ask(path: string, told?: { readonly method: 'POST' | 'DELETE'; readonly body?: object }): Promise<unknown> {
  const response = await fetch(`/rehearsal/${path}`, {
    method: told?.method ?? 'GET',
    ...(told?.body === undefined ? {} : { body: JSON.stringify(told.body), headers: { 'Content-Type': 'application/json' } })
  });
  if (!response.ok) {
    throw new Error(`/rehearsal/${path} answered ${response.status}`);
  }
  return response.json();
}

const tell = (path: string, body: object): Promise<unknown> => ask(path, { method: 'POST', body });

/** The page's own server. Every call rejects when it does not answer. */
export const server = {
  session: async (): Promise<Session> => v.parse(SESSION, await ask('session')),
  summary: async (): Promise<Summary> => v.parse(SUMMARY, await ask('state')),
  scenarios: async (): Promise<string[]> => v.parse(v.array(v.string()), await ask('scenarios')),
  reset: (scenario: string) => tell('reset', { scenario }),
  advance: (ms: number) => tell('clock', { advanceMs: ms }),
  latency: (ms: number) => tell('latency', { ms }),
  nextDeletion: (effect: object) => tell('faults', { match: { method: 'DELETE' }, effect }),
  /** Service time in ms since 1970, from the `Date` header of our own origin. */
  time: async (): Promise<number> => {
    const response = await fetch('/', { method: 'HEAD', cache: 'no-store' });
    return Date.parse(response.headers.get('Date') ?? '');
  }
} as const;
