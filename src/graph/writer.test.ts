import type { WriteAnswer } from '../ports/graph';
import { write } from '../routes/writeCall';
import { batch, dropped, graphError, json } from './testing/scriptedFetch';
import { accept, bench, deletions, KEPT, opened, userId, type Answers } from './testing/tenant';

const say = (answer: WriteAnswer): string | number => {
  switch (answer.kind) {
    case 'accepted':
      return answer.status;
    case 'refused':
      return answer.guard;
    case 'rejected':
    case 'undecided':
      return `${answer.kind} ${answer.failure.code}`;
  }
};

async function writing(count: number, answers: Answers) {
  const all = bench(answers);
  const writer = await opened(all.graph);
  return { ...all, said: (await writer.write(deletions(count))).map(say) };
}

test('45 deletions are 20, 20 and the last 5', async () => {
  const { said, changes, deleted } = await writing(45, {});
  expect(said).toEqual(Array.from({ length: 45 }, () => 204));
  expect(changes().map(({ inner }) => inner.length)).toEqual([20, 20, 5]);
  expect(deleted()).toEqual(deletions(45).map(({ path }) => path));
});

test('nothing to do sends nothing', async () => {
  expect((await writing(0, {})).changes()).toHaveLength(0);
});

test('14 × 204, 3 × 429, 404, 403 and 500 are each decided alone, and none is repeated', async () => {
  const statuses = [...Array.from({ length: 14 }, () => 204), 429, 429, 429, 404, 403, 500];
  const { said, changes } = await writing(20, { batch: batch((_, place) => ({ status: statuses[place], headers: { 'retry-after': '4' } })) });
  expect(said).toEqual([
    ...Array.from({ length: 14 }, () => 204),
    'rejected throttled', 'rejected throttled', 'rejected throttled', 'rejected notFound', 'rejected forbidden', 'undecided service'
  ]);
  expect(changes()).toHaveLength(1);
});

test.each<[string, Answers['batch'], string]>([
  ['the connection drops', dropped, 'undecided network'],
  ['the answer is cut', () => new Response('{"responses":[', { headers: { 'Content-Type': 'application/json' } }), 'undecided malformed'],
  ['the answer is no batch', () => json({ value: [] }), 'undecided malformed'],
  ['the batch fails', () => graphError(500, 'x'), 'undecided service'],
  ['the batch times out', () => graphError(504, 'x'), 'undecided service'],
  ['the service is not there', () => graphError(503, 'x'), 'undecided service'],
  ['the service says when to come back', () => graphError(503, 'x', { 'Retry-After': '5' }), 'rejected service'],
  ['the batch is throttled', () => graphError(429, 'x', { 'Retry-After': '5' }), 'rejected throttled'],
  ['the batch is refused', () => graphError(400, 'BadRequest'), 'rejected badRequest'],
  ['answers are missing', () => json({ responses: [] }), 'undecided unanswered']
])('%s: every call is settled, none is repeated, and the next batch is sent', async (_, first, expected) => {
  let count = 0;
  const { said, changes } = await writing(25, { batch: (request) => (count++ === 0 ? (first ?? accept)(request) : accept(request)) });
  expect(said).toEqual([...Array.from({ length: 20 }, () => expected), ...Array.from({ length: 5 }, () => 204)]);
  expect(changes()).toHaveLength(2);
});

test('the wait that the service asks for is handed on', async () => {
  const { graph } = bench({ batch: batch((_, place) => ({ status: 429, headers: place === 0 ? { 'Retry-After': '7' } : {} })) });
  expect(await (await opened(graph)).write(deletions(2))).toMatchObject([{ retryAfterMs: 7_000 }, { retryAfterMs: 'unknown' }]);
});

test.each([
  ['inside', batch(() => ({ status: 401 }))],
  ['as a whole', () => graphError(401, 'InvalidAuthenticationToken')]
])('a token that expires is renewed, the tenant looked at again, and nothing is lost: %s', async (_, refuse) => {
  const { said, sent, changes } = await writing(3, {
    batch: (request) => (request.headers.get('Authorization') === 'Bearer fresh' ? accept(request) : refuse(request))
  });
  expect(said).toEqual([204, 204, 204]);
  expect(changes()).toHaveLength(2);
  expect(sent.filter(({ url }) => url.includes('/organization'))).toHaveLength(2);
});

test('only what was refused is sent again', async () => {
  const { said, changes } = await writing(3, {
    batch: (request) =>
      (request.headers.get('Authorization') === 'Bearer fresh' ? accept : batch((_, place) => ({ status: [204, 401, 500][place] })))(request)
  });
  expect(said).toEqual([204, 204, 'undecided service']);
  expect(changes()[1]?.inner.map(({ url }) => url)).toEqual([`/users/${userId(1)}`]);
});

test('a claims challenge that a fresh token does not cure is named', async () => {
  const { said, changes } = await writing(2, { batch: batch(() => ({ status: 403, body: { error: { code: 'insufficient_claims' } } })) });
  expect(said).toEqual(['rejected claimsChallenge', 'rejected claimsChallenge']);
  expect(changes()).toHaveLength(2);
});

test('when no fresh token is to be had, the refusal of the old one is told', async () => {
  const all = bench(
    { batch: batch(() => ({ status: 401 })) },
    { getToken: ({ fresh }) => (fresh ? Promise.reject() : Promise.resolve('cached')) }
  );
  const writer = await opened(all.graph);
  expect((await writer.write(deletions(1))).map(say)).toEqual(['rejected signInExpired']);
  expect(all.changes()).toHaveLength(1);
});

test('protected, unplanned and altered calls are never sent; the others are', async () => {
  const all = bench();
  const writer = await opened(all.graph, { plannedIds: new Set([KEPT, userId(0), userId(1)]) });
  const calls = [
    write('deleteUser', { id: userId(0) }),
    write('deleteUser', { id: KEPT.toUpperCase() }),
    write('deleteUser', { id: userId(9) }),
    { ...write('deleteUser', { id: userId(0) }), path: `/users/${KEPT}` },
    { ...write('deleteUser', { id: userId(0) }), route: 'deleteTenant' as 'deleteUser' },
    write('restoreDeletedItem', { id: userId(1) })
  ];
  expect((await writer.write(calls)).map(say)).toEqual([204, 'protectedId', 'notInPlan', 'rejected notOffered', 'rejected notOffered', 204]);
  expect(all.changes().flatMap(({ inner }) => inner.map(({ method, url }) => `${method} ${url}`))).toEqual([
    `DELETE /users/${userId(0)}`,
    `POST /directory/deletedItems/${userId(1)}/restore`
  ]);
});

test('a batch of which everything is refused is not sent', async () => {
  const all = bench();
  const writer = await opened(all.graph, { plannedIds: new Set() });
  expect((await writer.write(deletions(2))).map(say)).toEqual(['notInPlan', 'notInPlan']);
  expect(all.changes()).toHaveLength(0);
});

test('a body carries its content type', async () => {
  const all = bench();
  const call = write('setUserSignIn', { id: userId(0) }, { accountEnabled: false });
  await (await opened(all.graph)).write([call, write('deleteUser', { id: userId(1) })]);
  expect(all.changes()[0]?.inner).toEqual([
    { id: '1', method: 'PATCH', url: expect.any(String), headers: { 'Content-Type': 'application/json' }, body: { accountEnabled: false } },
    { id: '2', method: 'DELETE', url: expect.any(String) }
  ]);
});

describe('Stop', () => {
  test('lets settle what is under way and starts nothing more', async () => {
    const stop = new AbortController();
    const all = bench({
      batch: (request) => {
        stop.abort();
        return accept(request);
      }
    });
    const said = (await (await opened(all.graph)).write(deletions(45), { signal: stop.signal })).map(say);
    expect(said).toEqual([...Array.from({ length: 20 }, () => 204), ...Array.from({ length: 25 }, () => 'stopped')]);
    expect(all.changes()).toHaveLength(1);
    expect(all.changes()[0]?.init.signal).toBeUndefined();
  });

  test('does not turn a lost connection into "nothing happened"', async () => {
    const stop = new AbortController();
    const all = bench({
      batch: () => {
        stop.abort();
        return dropped();
      }
    });
    expect((await (await opened(all.graph)).write(deletions(1), { signal: stop.signal })).map(say)).toEqual(['undecided network']);
  });

  test('right after the call sends nothing', async () => {
    const stop = new AbortController();
    const all = bench();
    const writer = await opened(all.graph);
    const answers = writer.write(deletions(3), { signal: stop.signal });
    stop.abort();
    expect((await answers).map(say)).toEqual(['stopped', 'stopped', 'stopped']);
    expect(all.changes()).toHaveLength(0);
  });

  test('after a refused token keeps the refusal', async () => {
    const stop = new AbortController();
    const getToken = jest.fn(async () => 'cached');
    const respond = batch(() => ({ status: 401 }));
    const all = bench(
      {
        batch: (request) => {
          stop.abort();
          return respond(request);
        }
      },
      { getToken }
    );
    expect((await (await opened(all.graph)).write(deletions(1), { signal: stop.signal })).map(say)).toEqual(['rejected signInExpired']);
    expect(getToken).not.toHaveBeenCalledWith({ fresh: true });
  });
});
