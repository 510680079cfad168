import * as fc from 'fast-check';
import type { FactId, Facts } from '.';
import type { GraphFailureCode } from '../ports/graph';
import type { ReadRouteId } from '../routes/reads';
import { FACT_IDS } from './factIds';
import { SOURCES } from './sources';
import { factsWith } from './testing';
import { scanWith } from './testing/scanWith';
import { failure, scriptedGraph, type Script } from './testing/scriptedGraph';
import { rawUsers, smallTenant } from './testing/smallTenant';

const SEED = 20261120;
const RUNS = { seed: SEED, numRuns: 150 };

const CODES: readonly GraphFailureCode[] = [
  'signInExpired', 'claimsChallenge', 'forbidden', 'notFound', 'conflict', 'badRequest', 'synced', 'pageTokenExpired',
  'dependencyFailed', 'throttled', 'notOffered', 'service', 'network', 'malformed', 'unanswered', 'endless'
];

/** Pages as small as a hundred: many more of them, at the price of a few. */
const MOST = 100;

const grants = (count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, index) => ({ id: `grant-${index}`, clientId: 'principal', scope: 'User.Read' }));

/** A tenant in which some collections have more than a first page. */
function tenant(): Script {
  return { ...smallTenant(), listUsers: rawUsers(130), listPermissionGrants: grants(130) };
}

const groupHolder = [
  { id: 'a', templateId: 'r', scope: '/', principal: { id: 'group-1', kind: 'group', displayName: '', userPrincipalName: '' } }
] as const;

/** The routes without whose answers a fact cannot be read. */
function routesOf(id: FactId): readonly ReadRouteId[] {
  const source = SOURCES.find((one) => one.id === id);
  switch (source?.kind) {
    case 'single':
      return source.questions.map(({ call }) => call.route);
    case 'listing':
      return [source.page.call.route];
    case 'after': {
      const own = source.questions(factsWith({ roleAssignments: groupHolder }));
      return [...own.map(({ call }) => call.route), ...source.needs.flatMap(routesOf)];
    }
    default:
      return [];
  }
}

const NEEDED = new Map(FACT_IDS.map((id) => [id, routesOf(id)]));
const SCANNED = FACT_IDS.filter((id) => (NEEDED.get(id) ?? []).length > 0);
const ROUTES = [...new Set(SCANNED.flatMap((id) => NEEDED.get(id) ?? []))];

type Failures = ReadonlyMap<ReadRouteId, GraphFailureCode>;

const failures: fc.Arbitrary<Failures> = fc
  .array(fc.tuple(fc.constantFrom(...ROUTES), fc.constantFrom(...CODES)), { maxLength: 8 })
  .map((pairs) => new Map(pairs));

async function factsUnder(failing: Failures): Promise<Facts> {
  const graph = scriptedGraph(tenant(), {
    most: MOST,
    fail: ({ route }) => {
      const code = failing.get(route);
      return code === undefined ? undefined : failure(code);
    }
  });
  const { kind, facts } = await scanWith(graph);
  expect(kind).toBe('done');
  return facts;
}

/** What was read, as text: comparing hundreds of objects hundreds of times takes Jest minutes. */
function valueOf(facts: Facts, id: FactId): string {
  const fact = facts[id];
  return fact.kind === 'read' ? JSON.stringify(fact.value) : 'unread';
}

it('any failing calls make exactly the facts that need them unread, with a reason', async () => {
  const whole = await factsUnder(new Map());
  expect(SCANNED.filter((id) => whole[id].kind === 'unread')).toEqual([]);
  await fc.assert(
    fc.asyncProperty(failures, async (failing) => {
      const facts = await factsUnder(failing);
      for (const id of SCANNED) {
        const hit = (NEEDED.get(id) ?? []).some((route) => failing.has(route));
        expect([id, facts[id].kind]).toEqual([id, hit ? 'unread' : 'read']);
        expect(valueOf(facts, id)).toBe(hit ? 'unread' : valueOf(whole, id));
        expect(facts[id]).not.toHaveProperty('reason', 'notReadYet');
      }
    }),
    RUNS
  );
});

it('one more failure never turns unread into read', async () => {
  await fc.assert(
    fc.asyncProperty(failures, failures, async (some, others) => {
      const before = await factsUnder(some);
      const after = await factsUnder(new Map([...some, ...others]));
      const healed = SCANNED.filter((id) => before[id].kind === 'unread' && after[id].kind === 'read');
      expect(healed).toEqual([]);
    }),
    RUNS
  );
});

it('a page that fails anywhere leaves the listing unread, with nothing invented in what is known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 101, max: 700 }), fc.integer({ min: 2, max: 8 }), async (count, page) => {
      const graph = scriptedGraph(
        { ...smallTenant(), listUsers: rawUsers(count) },
        { most: MOST, fail: (call, asked) => (call.route === 'listUsers' && asked === page ? failure('service') : undefined) }
      );
      const { users } = (await scanWith(graph)).facts;
      const reached = page <= Math.ceil(count / MOST);
      expect(users.kind).toBe(reached ? 'unread' : 'read');
      const known = users.kind === 'read' ? users.value : users.known;
      expect(known?.total).toBe(count);
      expect(new Set(known?.items.map(({ id }) => id)).size).toBe(known?.items.length);
    }),
    RUNS
  );
});

it('whatever a route answers, the scan settles and touches no other fact', async () => {
  const whole = await factsUnder(new Map());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ROUTES), fc.jsonValue(), async (route, body) => {
      const { kind, facts } = await scanWith(scriptedGraph({ ...tenant(), [route]: body }, { most: MOST }));
      expect(kind).toBe('done');
      const others = SCANNED.filter((id) => !(NEEDED.get(id) ?? []).includes(route));
      expect(others.map((id) => [id, valueOf(facts, id)])).toEqual(others.map((id) => [id, valueOf(whole, id)]));
    }),
    { ...RUNS, numRuns: 300 }
  );
});

it('a stop at any moment leaves every fact either as it should be or not read yet', async () => {
  const whole = await factsUnder(new Map());
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (moment) => {
      const controller = new AbortController();
      let updates = 0;
      const { facts } = await scanWith(scriptedGraph(tenant(), { most: MOST }), {
        signal: controller.signal,
        onUpdate: () => ++updates === moment && controller.abort()
      });
      for (const id of SCANNED) {
        const fact = facts[id];
        const isOpen = fact.kind === 'unread' ? fact.reason === 'notReadYet' : 'extent' in fact.value && fact.value.extent === 'sample';
        expect([id, isOpen || valueOf(facts, id)]).toEqual([id, isOpen || valueOf(whole, id)]);
      }
    }),
    { ...RUNS, numRuns: 24 }
  );
});
