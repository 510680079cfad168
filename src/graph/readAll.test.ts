import type { Answer } from '../ports/graph';
import { read, type ReadCall } from '../routes/call';
import { createGraphReader } from './createGraphReader';
import type { GraphOptions } from './options';
import { batch, dropped, graphError, json, optionsFor, script, type Step } from './testing/scriptedFetch';

const user = (id: number): ReadCall => read('getUser', { id: `u${id}` });
const users = (count: number): readonly ReadCall[] => Array.from({ length: count }, (_, id) => user(id));

const echo = batch(({ url }) => ({ status: 200, body: { url } }));

function reading(steps: readonly Step[], over: Partial<GraphOptions> = {}) {
  const { fetch, sent } = script(...steps);
  const options = optionsFor({ fetch }, over);
  return { graph: createGraphReader(options), sent, options };
}

const urls = (answers: readonly Answer[]) => answers.map((answer) => (answer.kind === 'answered' ? (answer.body as { url: string }).url : answer.failure.code));

test('45 calls are three batches, answered in the order of the calls', async () => {
  const { graph, sent } = reading([echo]);
  const answers = await graph.readAll(users(45));
  expect(urls(answers)).toEqual(users(45).map(({ path }) => path));
  expect(sent.map(({ inner }) => inner.length)).toEqual([20, 20, 5]);
  expect(new Set(sent[0]?.inner.map(({ id }) => id)).size).toBe(20);
});

test('no calls, no request', async () => {
  const { graph, sent } = reading([echo]);
  await expect(graph.readAll([])).resolves.toEqual([]);
  expect(sent).toHaveLength(0);
});

test('beta goes to beta', async () => {
  const { graph, sent } = reading([echo]);
  const mfa = read('getUserMfaRequirements', { id: 'u1' });
  await expect(graph.readAll([mfa, user(2), mfa])).resolves.toHaveLength(3);
  expect(sent.map(({ url, inner }) => [url, inner.map((each) => each.url)])).toEqual([
    ['https://graph.microsoft.com/v1.0/$batch', ['/users/u2']],
    ['https://graph.microsoft.com/beta/$batch', ['/users/u1/authentication/requirements', '/users/u1/authentication/requirements']]
  ]);
});

test('ConsistencyLevel goes inside', async () => {
  const { graph, sent } = reading([echo]);
  await graph.readAll([read('listUsers', {}, { query: { $count: 'true' }, consistency: 'eventual' }), user(1)]);
  expect(sent[0]?.inner.map(({ headers }) => headers)).toEqual([{ ConsistencyLevel: 'eventual' }, {}]);
});

test('four batches are under way, and never more', async () => {
  let underWay = 0;
  let most = 0;
  let open: (value?: unknown) => void = () => undefined;
  const gate = new Promise((resolve) => {
    open = resolve;
  });
  const { graph } = reading([
    async (sent) => {
      most = Math.max(most, ++underWay);
      if (underWay === 4) {
        // A fifth one would begin by now.
        setTimeout(open, 20);
      }
      await gate;
      underWay--;
      return echo(sent);
    }
  ]);
  await graph.readAll(users(200));
  expect(most).toBe(4);
});

test('what is throttled inside is asked for again after its own Retry-After, the rest is not', async () => {
  const { graph, sent, options } = reading([
    batch(({ url }, place) => (place === 1 ? { status: 429, headers: { 'rEtRy-AfTeR': '11' } } : { status: 200, body: { url } })),
    echo
  ]);
  expect(urls(await graph.readAll(users(3)))).toEqual(['/users/u0', '/users/u1', '/users/u2']);
  expect(sent[1]?.inner.map(({ url }) => url)).toEqual(['/users/u1']);
  expect(options.clock.waits).toEqual([expect.any(Number)]);
  expect(options.clock.waits[0]).toBeGreaterThanOrEqual(11_000);
});

test('what stays unanswered is asked for again, then given up', async () => {
  const { graph, sent } = reading([({ inner }) => json({ responses: inner.slice(1).map(({ id, url }) => ({ id, status: 200, body: { url } })) })]);
  expect(urls(await graph.readAll(users(2)))).toEqual(['unanswered', '/users/u1']);
  expect(sent.map(({ inner }) => inner.length)).toEqual([2, 1, 1]);
});

test.each<[string, Step]>([
  ['throttled', graphError(429, 'x', { 'Retry-After': '2' })],
  ['broken', graphError(500, 'x')],
  ['dropped', dropped],
  ['cut', new Response('{"responses":[{"id":"1","sta', { headers: { 'Content-Type': 'application/json' } })],
  ['not a batch', json({ value: [] })]
])('a batch that is %s is asked for again', async (_, step) => {
  const { graph, sent } = reading([step, echo]);
  expect(urls(await graph.readAll(users(2)))).toEqual(['/users/u0', '/users/u1']);
  expect(sent).toHaveLength(2);
});

test('a batch that fails for good leaves the others answered', async () => {
  const { graph } = reading([(sent) => (sent.inner.some(({ url }) => url === '/users/u0') ? graphError(500, 'x') : echo(sent))]);
  const answers = await graph.readAll(users(50));
  expect(urls(answers).filter((url) => url === 'service')).toHaveLength(20);
  expect(urls(answers).slice(20)).toEqual(users(50).slice(20).map(({ path }) => path));
});

test('each of 14 × 200, 3 × 429, 404, 403 and 500 is decided alone', async () => {
  const statuses = [...Array.from({ length: 14 }, () => 200), 429, 429, 429, 404, 403, 500];
  const { graph } = reading([batch(({ url }) => ({ status: statuses[Number(url.slice(8))] }))]);
  const answers = await graph.readAll(users(20));
  expect(answers.map((answer) => (answer.kind === 'answered' ? answer.status : answer.failure.code))).toEqual([
    ...Array.from({ length: 14 }, () => 200), 'throttled', 'throttled', 'throttled', 'notFound', 'forbidden', 'service'
  ]);
});

test('a redirect inside is answered with its address', async () => {
  const { graph } = reading([batch(() => ({ status: 302, headers: { Location: 'https://reports.office.com/x' } }))]);
  await expect(graph.readAll([read('getMailboxUsageDetail', {})])).resolves.toMatchObject([
    { kind: 'answered', status: 302, headers: { location: 'https://reports.office.com/x' } }
  ]);
});

test('a token that is refused inside is renewed once', async () => {
  const { graph, sent } = reading([
    (request) => (request.headers.get('Authorization') === 'Bearer cached'
      ? batch((_, place) => ({ status: place === 0 ? 200 : 401 }))(request)
      : batch(({ url }) => ({ status: url === '/users/u1' ? 200 : 401 }))(request))
  ]);
  const answers = await graph.readAll(users(3));
  expect(answers.map((answer) => (answer.kind === 'answered' ? answer.status : answer.failure.code))).toEqual([200, 200, 'signInExpired']);
  expect(sent.length).toBeLessThanOrEqual(3);
});

test('a batch that is refused as a whole is sent twice, no more', async () => {
  const { graph, sent } = reading([graphError(401, 'InvalidAuthenticationToken')]);
  expect(urls(await graph.readAll(users(2)))).toEqual(['signInExpired', 'signInExpired']);
  expect(sent).toHaveLength(2);
});

test('what this cloud does not offer costs nothing', async () => {
  const { graph, sent } = reading([echo], { cloud: 'china' });
  const answers = await graph.readAll([user(0), read('getMailboxUsageDetail', {}), user(1)]);
  expect(urls(answers)).toEqual(['/users/u0', 'notOffered', '/users/u1']);
  expect(sent[0]?.inner).toHaveLength(2);
});

test('after Stop no batch starts, and every call is settled', async () => {
  const stop = new AbortController();
  const { graph, sent } = reading([
    (request) => {
      stop.abort();
      return echo(request);
    }
  ]);
  const answers = urls(await graph.readAll(users(200), { signal: stop.signal }));
  expect(sent.length).toBeLessThanOrEqual(4);
  expect(answers.filter((url) => url === 'stopped').length).toBe(200 - 20 * sent.length);
});
