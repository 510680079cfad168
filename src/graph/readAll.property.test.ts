import { read, type ReadCall } from '../routes/call';
import { createGraphReader } from './createGraphReader';
import { dropped, graphError, json, optionsFor, script, type Inner, type Sent } from './testing/scriptedFetch';
import { fc, PROPERTY_TIMEOUT, seeded } from './testing/seeded';

type Whole = 'fine' | 'busy' | 'broken' | 'dropped' | 'cut' | 'refused' | 'shapeless';
type Part = 'fine' | 'busy' | 'broken' | 'missing' | 'garbage' | 'doubled' | 'absent' | 'refused';

const wholes = fc.array(fc.constantFrom<Whole>('fine', 'fine', 'fine', 'busy', 'broken', 'dropped', 'cut', 'refused', 'shapeless'), { maxLength: 12 });
const parts = fc.array(
  fc.constantFrom<Part>('fine', 'fine', 'fine', 'busy', 'broken', 'missing', 'garbage', 'doubled', 'absent', 'refused'),
  { minLength: 1, maxLength: 40 }
);

function entriesFor(part: Part, { id, url }: Inner): readonly unknown[] {
  const fine = { id, status: 200, body: { url } };
  switch (part) {
    case 'fine':
      return [fine];
    case 'busy':
      return [{ id, status: 429, headers: { 'RETRY-AFTER': '3' } }];
    case 'broken':
      return [{ id, status: 503 }];
    case 'missing':
      return [];
    case 'garbage':
      return [{ id, status: 'OK' }, null];
    case 'doubled':
      return [fine, { id, status: 500 }];
    case 'absent':
      return [{ id, status: 404 }];
    case 'refused':
      return [{ id, status: 401 }];
  }
}

function server(whole: readonly Whole[], part: readonly Part[]) {
  let requests = 0;
  let items = 0;
  return ({ inner }: Sent): Response => {
    switch (whole[requests++] ?? 'fine') {
      case 'fine': {
        const responses = inner.flatMap((each) => entriesFor(part[items++ % part.length] ?? 'fine', each));
        return json({ responses: responses.reverse() });
      }
      case 'busy':
        return graphError(429, 'x', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:05 GMT' });
      case 'broken':
        return graphError(502, 'x');
      case 'dropped':
        return dropped();
      case 'cut':
        return new Response('{"responses":[{', { headers: { 'Content-Type': 'application/json' } });
      case 'refused':
        return graphError(401, 'x');
      case 'shapeless':
        return json([{ id: '1', status: 200 }]);
    }
  };
}

const callsOf = (flags: readonly boolean[]): readonly ReadCall[] =>
  flags.map((beta, at) => (beta ? read('getUserMfaRequirements', { id: `u${at}` }) : read('getUser', { id: `u${at}` })));

test('every call is settled with its own answer, versions are never mixed, batches never too big', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 70 }), wholes, parts, async (flags, whole, part) => {
      const calls = callsOf(flags);
      const { fetch, sent } = script(server(whole, part));
      const answers = await createGraphReader(optionsFor({ fetch })).readAll(calls);

      expect(answers).toHaveLength(calls.length);
      answers.forEach((answer, at) => answer.kind === 'answered' && expect(answer.body).toEqual({ url: calls[at]?.path }));
      for (const { url, inner } of sent) {
        expect(inner.length).toBeGreaterThan(0);
        expect(inner.length).toBeLessThanOrEqual(20);
        expect(new Set(inner.map(({ id }) => id)).size).toBe(inner.length);
        expect(inner.every((each) => each.url.endsWith('/requirements') === url.includes('/beta/'))).toBe(true);
      }
      expect(sent.length).toBeLessThan(20 * (Math.ceil(calls.length / 20) + 2));
    }),
    seeded(150)
  );
}, PROPERTY_TIMEOUT);
