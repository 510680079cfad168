import { read } from '../routes/call';
import { createGraphReader } from './createGraphReader';
import { batch, dropped, graphError, json, optionsFor, script, type Step } from './testing/scriptedFetch';
import { bench, deletions, opened } from './testing/tenant';

/** What goes wrong with PnPjs 4.21 when it is used as it comes, and must not with this client built on it. */
const reader = (...steps: readonly Step[]) => {
  const { fetch, sent } = script(...steps);
  return { sent, graph: createGraphReader(optionsFor({ fetch })) };
};
const twentyFive = Array.from({ length: 25 }, (_, id) => read('getUser', { id: `u${id}` }));

test('users() is the first page only: here every page is read', async () => {
  const link = 'https://graph.microsoft.com/v1.0/users?$skiptoken=a';
  const { graph } = reader(json({ value: [{ id: '1' }], '@odata.nextLink': link }), json({ value: [{ id: '2' }] }));
  let items = 0;
  for await (const page of graph.pages(read('listUsers', {}))) {
    items += page.kind === 'page' ? page.items.length : 0;
  }
  expect(items).toBe(2);
});

test('users.count() is always 0: here it is what the server sent', async () => {
  const { graph } = reader(json({ '@odata.count': 59, value: [{ id: '1' }] }));
  const call = read('listUsers', {}, { query: { $count: 'true', $top: '1' }, consistency: 'eventual' });
  expect((await graph.pages(call).next()).value).toMatchObject({ total: 59 });
});

test('BrowserFetchWithRetry takes an HTTP date for no wait at all: here it is waited for', async () => {
  const { fetch } = script(graphError(429, 'x', { 'Retry-After': 'Thu, 01 Jan 2026 00:01:00 GMT' }), json({}));
  const options = optionsFor({ fetch });
  await createGraphReader(options).read(read('getMe', {}));
  expect(options.clock.waits[0]).toBeGreaterThanOrEqual(60_000);
});

test('BrowserFetchWithRetry repeats a POST whose connection was lost: here a change is sent once', async () => {
  const { graph, changes } = bench({ batch: dropped });
  await expect((await opened(graph)).write(deletions(1))).resolves.toMatchObject([{ kind: 'undecided' }]);
  expect(changes()).toHaveLength(1);
});

test.each<[string, Step]>([
  ['fails', graphError(500, 'x')],
  ['is cut', new Response('{"responses":', { headers: { 'Content-Type': 'application/json' } })],
  ['lacks answers', json({ responses: [] })]
])('batched() leaves promises pending for ever when the batch %s: here all settle', async (_, step) => {
  await expect(reader(step).graph.readAll(twentyFive)).resolves.toHaveLength(25);
  const { graph, changes } = bench({ batch: () => (step as Response).clone() });
  await expect((await opened(graph)).write(deletions(25))).resolves.toHaveLength(25);
  expect(changes().map(({ inner }) => inner.length)).toEqual([20, 5]);
});

test('batched() gives up what is throttled inside: here it is asked for again', async () => {
  const { graph } = reader(batch(() => ({ status: 429 })), batch(() => ({ status: 200 })));
  expect((await graph.readAll(twentyFive)).every(({ kind }) => kind === 'answered')).toBe(true);
});

test('batched() sends beta calls to v1.0: here they go to beta', async () => {
  const { graph, sent } = reader(batch(() => ({ status: 200 })));
  await graph.readAll([read('getUserMfaRequirements', { id: '1' })]);
  expect(sent.map(({ url }) => url)).toEqual(['https://graph.microsoft.com/beta/$batch']);
});

test('DefaultParse unwraps value and loses headers: here both are kept', async () => {
  const { graph } = reader(json({ value: 'kept', other: 1 }, 200, { 'request-id': 'abc' }));
  await expect(graph.read(read('getMe', {}))).resolves.toMatchObject({ body: { value: 'kept', other: 1 }, requestId: 'abc' });
});

test('SPFx() knows the public cloud only: here each cloud has its root', async () => {
  const { fetch, sent } = script(json({}));
  await createGraphReader(optionsFor({ fetch }, { cloud: 'usGovDod' })).read(read('getMe', {}));
  expect(sent[0]?.url).toBe('https://dod-graph.microsoft.us/v1.0/me');
});
