import type { Answer, WriteAnswer } from '../ports/graph';
import { createRehearsal, createVirtualClock, type FaultEffect, type FaultMatch, type Rehearsal } from '../rehearsal';
import { SCENARIOS, type ScenarioName } from '../rehearsal/scenarios';
import { read, type ReadCall } from '../routes/call';
import { READS, type ReadRouteId } from '../routes/reads';
import { write } from '../routes/writeCall';
import type { WriteRouteId } from '../routes/writes';
import { createGraph } from './createGraph';
import { all } from './testing/scriptedFetch';

/** The client on a tenant that really speaks Graph. */
function practise(name: ScenarioName = 'messy') {
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  const clock = createVirtualClock(Date.UTC(2026, 10, 20), { autoAdvance: true, settle });
  const rehearsal = createRehearsal({ scenario: SCENARIOS[name], seed: 1, clock });
  const graph = createGraph({
    cloud: 'worldwide',
    fetch: (url, init) => rehearsal.handle(new Request(url, init)),
    clock,
    random: () => 0.5,
    getToken: async () => 'x'
  });
  const fault = (match: FaultMatch, effect: FaultEffect) => rehearsal.faults.add({ match, effect });
  return { graph, rehearsal, fault, clock };
}

const idsOf = (items: readonly unknown[]) => items.map((item) => (item as { id: string }).id);
const users = (top: number): ReadCall =>
  read('listUsers', {}, { query: { $select: 'id', $top: String(top), $count: 'true' }, consistency: 'eventual' });

async function listing(graph: ReturnType<typeof practise>['graph'], call: ReadCall) {
  const pages = await all(graph.pages(call));
  const last = pages[pages.length - 1];
  return {
    ids: pages.flatMap((page) => (page.kind === 'page' ? idsOf(page.items) : [])),
    total: pages[0]?.kind === 'page' ? pages[0].total : 'unknown',
    failure: last?.kind === 'failed' ? last.failure.code : 'none'
  };
}

const say = (answer: Answer | WriteAnswer): string | number => {
  switch (answer.kind) {
    case 'answered':
    case 'accepted':
      return answer.status;
    case 'refused':
      return answer.guard;
    case 'failed':
      return answer.failure.code;
    case 'rejected':
    case 'undecided':
      return `${answer.kind} ${answer.failure.code}`;
  }
};

/** Cloud users without a role: anyone with the scope may delete them. */
function plainUsers({ state }: Rehearsal, count: number): readonly string[] {
  const { users: everyone, roleAssignments, groupMembers, actingAdminId } = state();
  const special = new Set([actingAdminId, ...roleAssignments.map(({ principalId }) => principalId), ...Object.values(groupMembers).flat()]);
  return idsOf(everyone.filter((user) => user.onPremisesSyncEnabled !== true && !special.has(user.id))).slice(0, count);
}

async function writerFor({ graph, rehearsal }: ReturnType<typeof practise>, planned: readonly string[]) {
  const opening = await graph.openWriter({
    tenantId: rehearsal.state().organization.id,
    fingerprint: 'approved',
    plannedIds: new Set(planned),
    routes: new Set(['deleteUser']),
    protectedIds: new Set(),
    ownPrincipal: 'protected'
  });
  if (opening.kind === 'refused') {
    throw new Error(opening.guard);
  }
  const remove = (ids: readonly string[]) => opening.writer.write(ids.map((id) => write('deleteUser', { id })));
  return { ...opening, remove };
}

test('every route without parameters is answered, in one batch and alone', async () => {
  const { graph } = practise();
  const routes = (Object.keys(READS) as ReadRouteId[]).filter((route) => !READS[route].path.includes('{'));
  const calls = routes.map((route) => read(route as 'getMe', {}));
  const expected = routes.map((route) => (route.includes('UsageDetail') ? 302 : 200));
  expect((await graph.readAll(calls)).map(say)).toEqual(expected);
  const alone: Answer[] = [];
  for (const call of calls) {
    alone.push(await graph.read(call));
  }
  expect(alone.map(say)).toEqual(expected);
});

test('10,000 users, each once, with the total of the server', async () => {
  const { graph, rehearsal } = practise('tenThousand');
  const { ids, total, failure } = await listing(graph, users(999));
  expect(failure).toBe('none');
  expect(new Set(ids).size).toBe(ids.length);
  expect([ids.length, total]).toEqual([rehearsal.tenant.users.count(), rehearsal.tenant.users.count()]);
});

describe('a listing with faults', () => {
  const PATH = { path: '/users?' };

  test.each<[string, FaultMatch, FaultEffect]>([
    ['an expired page token', { ...PATH, nth: 3 }, { kind: 'expiredPageToken' }],
    ['an empty page', { ...PATH, nth: 2 }, { kind: 'emptyPage' }],
    ['repeated objects', { ...PATH, times: 'always' }, { kind: 'duplicates', count: 2 }],
    ['cut JSON', { ...PATH, nth: 2 }, { kind: 'cutBody' }],
    ['a dropped connection', { ...PATH, nth: 2 }, { kind: 'drop', when: 'after' }],
    ['an expired token', { ...PATH, nth: 2 }, { kind: 'expiredToken' }],
    ['a page of HTML', { ...PATH, nth: 2 }, { kind: 'notJson' }],
    ['throttling until a date', { ...PATH, nth: 2 }, { kind: 'status', status: 429, retryAfter: 'Fri, 20 Nov 2026 00:00:30 GMT' }]
  ])('survives %s', async (_, match, effect) => {
    const { graph, rehearsal, fault } = practise('clean');
    fault(match, effect);
    const { ids, failure } = await listing(graph, users(3));
    expect(failure).toBe('none');
    expect([...ids].sort()).toEqual(idsOf(rehearsal.state().users).sort());
    expect(rehearsal.faults.list()[0]?.matched).toBeGreaterThanOrEqual(match.nth ?? 1);
  });

  test.each<[FaultMatch, FaultEffect, string]>([
    [{ ...PATH, nth: 2, times: 'always' }, { kind: 'status', status: 500 }, 'service'],
    [{ ...PATH, times: 'always' }, { kind: 'nextLinkLoop' }, 'endless'],
    [{ ...PATH, times: 'always' }, { kind: 'emptyPage' }, 'endless'],
    [{ ...PATH, nth: 2, times: 'always' }, { kind: 'claimsChallenge' }, 'claimsChallenge'],
    [{ ...PATH, nth: 2, times: 'always' }, { kind: 'expiredToken' }, 'signInExpired'],
    [{ ...PATH, nth: 2, times: 'always' }, { kind: 'expiredPageToken' }, 'pageTokenExpired']
  ])('%j %j ends as such', async (match, effect, code) => {
    const { graph, fault } = practise('clean');
    fault(match, effect);
    expect((await listing(graph, users(3))).failure).toBe(code);
  });
});

test('deletes what is planned, and only that', async () => {
  const practice = practise();
  const ids = plainUsers(practice.rehearsal, 3);
  const before = practice.rehearsal.tenant.users.count();
  const { remove, actingAdminId } = await writerFor(practice, [...ids, practice.rehearsal.state().actingAdminId]);
  expect((await remove([...ids, actingAdminId])).map(say)).toEqual([204, 204, 204, 'protectedId']);
  expect(practice.rehearsal.tenant.users.count()).toBe(before - 3);
  expect(practice.rehearsal.violations).toEqual([]);
  expect((await remove(ids)).map(say)).toEqual(ids.map(() => 'rejected notFound'));
});

test('a connection that is lost after the deletion is undecided, and read back', async () => {
  const practice = practise();
  const ids = plainUsers(practice.rehearsal, 2);
  const { remove } = await writerFor(practice, ids);
  practice.fault({ method: 'POST', path: '/$batch' }, { kind: 'drop', when: 'after' });
  expect((await remove(ids)).map(say)).toEqual(['undecided network', 'undecided network']);
  const back = await practice.graph.readAll(ids.map((id) => read('getUser', { id })));
  expect(back.map(say)).toEqual(['notFound', 'notFound']);
});

test('a short answer leaves what is missing undecided', async () => {
  const practice = practise();
  const ids = plainUsers(practice.rehearsal, 3);
  const { remove } = await writerFor(practice, ids);
  practice.fault({ method: 'POST', path: '/$batch' }, { kind: 'shortBatch', omit: 1 });
  expect((await remove(ids)).map(say).sort()).toEqual([204, 204, 'undecided unanswered']);
});

test('synced users say so', async () => {
  const practice = practise('synced');
  const synced = idsOf(practice.rehearsal.state().users.filter((user) => user.onPremisesSyncEnabled === true)).slice(0, 1);
  const { remove } = await writerFor(practice, synced);
  expect((await remove(synced)).map(say)).toEqual(['rejected synced']);
});

test('the permit of another tenant opens nothing', async () => {
  const { graph } = practise();
  const permit = { tenantId: 'dddddddd-0000-0000-0000-000000000000', fingerprint: 'approved', plannedIds: new Set<string>(), routes: new Set<WriteRouteId>(), protectedIds: new Set<string>(), ownPrincipal: 'protected' } as const;
  await expect(graph.openWriter(permit)).resolves.toMatchObject({ kind: 'refused', guard: 'otherTenant' });
});
