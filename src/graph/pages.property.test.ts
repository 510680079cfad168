import type { Answered } from '../ports/graph';
import { read } from '../routes/call';
import { createGraphReader } from './createGraphReader';
import { all, graphError, json, optionsFor, script, type Sent } from './testing/scriptedFetch';
import { fc, PROPERTY_TIMEOUT, seeded } from './testing/seeded';

const FIRST = 'https://graph.microsoft.com/v1.0/users';

type Trouble = 'none' | 'busy' | 'broken' | 'cut' | 'expired';

interface Plan {
  /** Ids of each page: may be empty, may repeat. */
  readonly pages: readonly (readonly string[])[];
  /** What happens before the n-th request is answered. */
  readonly troubles: readonly Trouble[];
  /** Page that the last one links back to, or the end. */
  readonly loop: number | 'end';
  /** Where the first page came from. */
  readonly first: 'asked' | 'given';
}

const plans: fc.Arbitrary<Plan> = fc.record({
  pages: fc.array(fc.array(fc.integer({ min: 0, max: 15 }).map(String), { maxLength: 4 }), { minLength: 1, maxLength: 8 }),
  troubles: fc.array(
    fc.constantFrom<Trouble>('none', 'none', 'none', 'busy', 'broken', 'cut', 'expired'),
    { maxLength: 20 }
  ),
  loop: fc.oneof({ weight: 4, arbitrary: fc.constant<'end'>('end') }, { weight: 1, arbitrary: fc.nat({ max: 7 }) }),
  first: fc.constantFrom('asked', 'given')
});

const bodyAt = (plan: Plan, at: number): object => {
  const isLast = at === plan.pages.length - 1;
  const next = isLast ? plan.loop : at + 1;
  const link = next === 'end' ? {} : { '@odata.nextLink': `${FIRST}?$skiptoken=${Math.min(next, plan.pages.length - 1)}` };
  return { value: (plan.pages[at] ?? []).map((id) => ({ id })), ...link };
};

const pageAt = (plan: Plan, at: number): Response => json(bodyAt(plan, at));

const firstOf = (plan: Plan): Answered | undefined =>
  plan.first === 'given' ? { kind: 'answered', status: 200, body: bodyAt(plan, 0), headers: {}, requestId: '' } : undefined;

function server(plan: Plan) {
  let count = 0;
  return ({ url }: Sent): Response => {
    const token = new URL(url).searchParams.get('$skiptoken');
    switch (plan.troubles[count++] ?? 'none') {
      case 'busy':
        return graphError(429, 'x', { 'Retry-After': '1' });
      case 'broken':
        return graphError(503, 'x');
      case 'cut':
        return new Response('{"value":[', { headers: { 'Content-Type': 'application/json' } });
      case 'expired':
        return token === null ? pageAt(plan, 0) : graphError(400, 'Directory_ExpiredPageToken');
      case 'none':
        return pageAt(plan, Number(token ?? 0));
    }
  };
}

test('each object once, in order; whole or ended by one failure; never for ever', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { fetch, sent } = script(server(plan));
      const answers = await all(createGraphReader(optionsFor({ fetch })).pages(read('listUsers', {}), { first: firstOf(plan) }));
      const ids = answers.flatMap((each) => (each.kind === 'page' ? each.items.map((item) => (item as { id: string }).id) : []));
      const failures = answers.filter(({ kind }) => kind === 'failed');
      const everything = [...new Set(plan.pages.flat())];

      expect(ids).toEqual(everything.slice(0, ids.length));
      expect(failures.length).toBeLessThanOrEqual(1);
      expect(answers.slice(0, -1).every(({ kind }) => kind === 'page')).toBe(true);
      if (failures.length === 0) {
        expect(ids).toEqual(everything);
        expect(plan.loop).toBe('end');
      } else {
        expect(answers[answers.length - 1]?.kind).toBe('failed');
      }
      expect(sent.length === 0).toBe(plan.first === 'given' && plan.pages.length === 1 && plan.loop === 'end');
      expect(sent.length).toBeLessThan(2 * plan.pages.length + plan.troubles.length + 3);
    }),
    seeded(250)
  );
}, PROPERTY_TIMEOUT);
