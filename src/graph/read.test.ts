import { read } from '../routes/call';
import { createGraphReader } from './createGraphReader';
import { dropped, graphError, json, optionsFor, script, type Step } from './testing/scriptedFetch';

const ME = read('getMe', {}, { query: { $select: 'id' } });

function reading(...steps: readonly Step[]) {
  const { fetch, sent } = script(...steps);
  const options = optionsFor({ fetch });
  return { graph: createGraphReader(options), sent, options };
}

test('asks the root, version, path and query', async () => {
  const { graph, sent } = reading(json({ id: '1' }));
  const call = read('listUsers', {}, { query: { $filter: "displayName eq 'A&B #1'", $top: '1' }, consistency: 'eventual' });
  await expect(graph.read(call)).resolves.toMatchObject({ kind: 'answered', body: { id: '1' } });
  expect(sent[0]?.url).toBe('https://graph.microsoft.com/v1.0/users?$filter=displayName%20eq%20%27A%26B%20%231%27&$top=1');
  expect(sent[0]?.headers.get('ConsistencyLevel')).toBe('eventual');
  expect(sent[0]?.headers.get('Authorization')).toBe('Bearer cached');
});

test('beta goes to beta, and to the root of the cloud', async () => {
  const { fetch, sent } = script(json({}));
  const graph = createGraphReader(optionsFor({ fetch }, { cloud: 'china' }));
  await graph.read(read('getUserMfaRequirements', { id: 'a b' }));
  expect(sent[0]?.url).toBe('https://microsoftgraph.chinacloudapi.cn/beta/users/a%20b/authentication/requirements');
});

test.each([429, 500, 502, 503, 504])('tries again after %i', async (status) => {
  const { graph, sent } = reading(graphError(status, 'x'), json({}));
  await expect(graph.read(ME)).resolves.toMatchObject({ kind: 'answered' });
  expect(sent).toHaveLength(2);
});

test('tries again after a dropped connection and after cut JSON', async () => {
  const { graph, sent } = reading(dropped, new Response('{"id":', { headers: { 'Content-Type': 'application/json' } }), json({}));
  await expect(graph.read(ME)).resolves.toMatchObject({ kind: 'answered' });
  expect(sent).toHaveLength(3);
});

test.each([400, 403, 404, 409])('does not repeat %i', async (status) => {
  const { graph, sent } = reading(graphError(status, 'x'));
  await expect(graph.read(ME)).resolves.toMatchObject({ kind: 'failed', failure: { status, graphCode: 'x', requestId: `r-${status}` } });
  expect(sent).toHaveLength(1);
});

test.each<[Step, string]>([
  [graphError(500, 'x'), 'service'],
  [dropped, 'network'],
  [new Response('<html>', { headers: { 'Content-Type': 'text/html' } }), 'malformed']
])('gives up after three tries: %#', async (step, code) => {
  const { graph, sent } = reading(step);
  await expect(graph.read(ME)).resolves.toMatchObject({ kind: 'failed', failure: { code } });
  expect(sent).toHaveLength(3);
});

test.each(['1', '0', '-3', '3600', 'Thu, 01 Jan 2026 00:00:20 GMT', 'nonsense'])(
  'endless 429 with Retry-After %s ends with a reason within the budget',
  async (value) => {
    const { graph, sent, options } = reading(graphError(429, 'TooManyRequests', { 'Retry-After': value }));
    await expect(graph.read(ME)).resolves.toMatchObject({ failure: { code: 'throttled', status: 429 } });
    expect(options.clock.waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(300_000);
    expect(sent.length).toBeLessThan(20);
  }
);

test('waits as long as the service asks', async () => {
  const { graph, options } = reading(graphError(429, 'x', { 'Retry-After': '17' }), json({}));
  await graph.read(ME);
  expect(options.clock.waits[0]).toBeGreaterThanOrEqual(17_000);
  expect(options.clock.waits[0]).toBeLessThan(19_000);
  expect(options.events).toContainEqual(expect.objectContaining({ kind: 'waiting', reason: 'busy' }));
});

test('401 is cured by one fresh token', async () => {
  const { graph, sent } = reading(graphError(401, 'InvalidAuthenticationToken'), json({}));
  await expect(graph.read(ME)).resolves.toMatchObject({ kind: 'answered' });
  expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer cached', 'Bearer fresh']);
});

test('401 with the fresh token as well: sign in again', async () => {
  const { graph, sent } = reading(graphError(401, 'InvalidAuthenticationToken'));
  await expect(graph.read(ME)).resolves.toMatchObject({ failure: { code: 'signInExpired', status: 401 } });
  expect(sent).toHaveLength(2);
});

test.each([
  graphError(401, 'x', { 'WWW-Authenticate': 'Bearer error="insufficient_claims", claims="e30="' }),
  graphError(403, 'insufficient_claims')
])('a claims challenge is named after one fresh token: %#', async (challenge) => {
  const { graph, sent } = reading(challenge);
  await expect(graph.read(ME)).resolves.toMatchObject({ failure: { code: 'claimsChallenge' } });
  expect(sent).toHaveLength(2);
});

test('without a token nothing is sent', async () => {
  const { fetch, sent } = script(json({}));
  const graph = createGraphReader(optionsFor({ fetch }, { getToken: () => Promise.reject() }));
  await expect(graph.read(ME)).resolves.toMatchObject({ failure: { code: 'signInExpired', status: 0 } });
  expect(sent).toHaveLength(0);
});

test('what is not offered in the cloud is not sent', async () => {
  const { fetch, sent } = script(json({}));
  const graph = createGraphReader(optionsFor({ fetch }, { cloud: 'china' }));
  await expect(graph.read(read('getMultiTenantOrganization', {}))).resolves.toMatchObject({ failure: { code: 'notOffered' } });
  expect(sent).toHaveLength(0);
});

test('after Stop nothing is sent, and a wait ends', async () => {
  const stop = new AbortController();
  const { graph, sent } = reading(() => {
    stop.abort();
    return graphError(503, 'x');
  });
  await expect(graph.read(ME, { signal: stop.signal })).resolves.toMatchObject({ failure: { code: 'stopped' } });
  await expect(graph.read(ME, { signal: stop.signal })).resolves.toMatchObject({ failure: { code: 'stopped' } });
  expect(sent).toHaveLength(1);
});

test('reading that is under way is cut off', async () => {
  const stop = new AbortController();
  const { graph } = reading(({ init }) => new Promise((_resolve, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    stop.abort();
  }));
  await expect(graph.read(ME, { signal: stop.signal })).resolves.toMatchObject({ failure: { code: 'stopped' } });
});

test('a listener that throws changes nothing', async () => {
  const { fetch } = script(json({ id: '1' }));
  const onEvent = () => {
    throw new Error('mine');
  };
  await expect(createGraphReader(optionsFor({ fetch }, { onEvent })).read(ME)).resolves.toMatchObject({ kind: 'answered' });
});

test('tells every round trip, without the query', async () => {
  const { graph, options } = reading(graphError(503, 'x'), json({}, 200, { 'request-id': 'abc' }));
  await graph.read(ME);
  const sent = { kind: 'sent', method: 'GET', path: '/v1.0/me', calls: 1 };
  expect(options.events.filter(({ kind }) => kind !== 'waiting')).toEqual([
    sent,
    { kind: 'answered', status: 503, requestId: 'r-503' },
    sent,
    { kind: 'answered', status: 200, requestId: 'abc' }
  ]);
});
