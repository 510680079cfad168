import type { Outcome } from '../request';
import { fc, seeded } from '../testing/seeded';
import { settle } from './settle';

const COUNT = 6;
const ids = fc.oneof(fc.integer({ min: 0, max: COUNT + 1 }).map(String), fc.anything());
const statuses = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(200, 204, 302, 401, 404, 429, 500) }, { weight: 1, arbitrary: fc.anything() });
const entries = fc.oneof(
  { weight: 5, arbitrary: fc.record({ id: ids, status: statuses, headers: fc.anything(), body: fc.anything() }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.anything() }
);

const outer = (body: unknown): Outcome => ({ kind: 'answered', status: 200, body, headers: {}, requestId: 'outer' });
const say = (outcome: Outcome): string => (outcome.kind === 'answered' ? String(outcome.status) : outcome.failure.code);

/** What one id deserves, worked out the slow way. */
function deserved(responses: readonly unknown[], id: string): string {
  const own = responses.filter((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry) && String((entry as { id?: unknown }).id) === id);
  const found = own.map((entry) => (entry as { status?: unknown }).status);
  const valid = found.every((status) => Number.isInteger(status) && (status as number) >= 100 && (status as number) < 600);
  if (found.length === 0) {
    return 'unanswered';
  }
  return valid && new Set(found).size === 1 ? String(found[0]) : 'malformed';
}

test('any answers, in any order, missing, doubled or garbage: each request gets its own verdict', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 12 }), (responses) => {
      const outcomes = settle(outer({ responses }), COUNT);
      expect(outcomes.map(say)).toEqual(Array.from({ length: COUNT }, (_, place) => deserved(responses, String(place + 1))));
    }),
    seeded(500)
  );
});

test('any body at all settles every request', () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      expect(settle(outer(body), COUNT)).toHaveLength(COUNT);
    }),
    seeded(500)
  );
});
