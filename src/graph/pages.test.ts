import type { Answered, Failed, Page } from '../ports/graph';
import { read } from '../routes/call';
import { createGraphReader } from './createGraphReader';
import { all, graphError, json, optionsFor, script, type Sent, type Step } from './testing/scriptedFetch';

const ROOT = 'https://graph.microsoft.com/v1.0/users?$skiptoken=';
const USERS = read('listUsers', {}, { query: { $top: '2', $count: 'true' }, consistency: 'eventual' });

const page = (ids: readonly string[], next?: string, more: object = {}) =>
  json({ ...more, value: ids.map((id) => ({ id })), ...(next === undefined ? {} : { '@odata.nextLink': ROOT + next }) });

const listing = (...steps: readonly Step[]) => listingAfter(undefined, ...steps);

async function listingAfter(first: Answered | undefined, ...steps: readonly Step[]) {
  const { fetch, sent } = script(...steps);
  const pages = await all(createGraphReader(optionsFor({ fetch })).pages(USERS, { first }));
  return { pages, sent, ids: pages.flatMap((each) => (each.kind === 'page' ? each.items.map((item) => (item as { id: string }).id) : [])), last: pages[pages.length - 1] };
}

const failure = (each: Page | Failed | undefined) => (each?.kind === 'failed' ? each.failure.code : 'none');

test('follows the links, repeats ConsistencyLevel, tells the total once', async () => {
  const { pages, sent, ids } = await listing(page(['a', 'b'], 'x', { '@odata.count': 3 }), page(['c'], undefined, { '@odata.count': 3 }));
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(pages).toMatchObject([{ total: 3, more: true }, { total: 'unknown', more: false }]);
  expect(sent.map(({ url }) => url)).toEqual(['https://graph.microsoft.com/v1.0/users?$top=2&$count=true', `${ROOT}x`]);
  expect(sent.map(({ headers }) => headers.get('ConsistencyLevel'))).toEqual(['eventual', 'eventual']);
});

test('an empty page is not the end', async () => {
  expect((await listing(page(['a'], 'x'), page([], 'y'), page(['b']))).ids).toEqual(['a', 'b']);
});

test('an empty collection is one empty page', async () => {
  expect((await listing(page([]))).pages).toMatchObject([{ kind: 'page', items: [], more: false }]);
});

test('the same object on two pages comes once; objects without id stay', async () => {
  expect((await listing(page(['a', 'b', 'a'], 'x'), page(['b', 'c']))).ids).toEqual(['a', 'b', 'c']);
  const { pages } = await listing(json({ value: [{ x: 1 }, { x: 1 }, 7] }));
  expect(pages[0]).toMatchObject({ items: [{ x: 1 }, { x: 1 }, 7] });
});

test.each([['to itself', 'x', 'x'], ['of two', 'x', 'y']])('a loop %s ends', async (_, first, second) => {
  const steps = [page(['a'], first), page(['b'], second), page(['c'], first)];
  const { ids, last } = await listing(...steps);
  expect(failure(last)).toBe('endless');
  expect(ids).toEqual(expect.arrayContaining(['a', 'b']));
});

test('a loop to the first page ends', async () => {
  const loop = json({ value: [{ id: 'a' }], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/users?$top=2&$count=true' });
  const { last, sent } = await listing(loop);
  expect(failure(last)).toBe('endless');
  expect(sent).toHaveLength(1);
});

test('ever new links that bring nothing new end', async () => {
  let at = 0;
  const { last, sent } = await listing(() => page([], `t${at++}`));
  expect(failure(last)).toBe('endless');
  expect(sent.length).toBeLessThanOrEqual(101);
});

test('an expired page token starts the listing again, once', async () => {
  const expired = graphError(400, 'Directory_ExpiredPageToken');
  const { ids, pages } = await listing(page(['a', 'b'], 'x', { '@odata.count': 4 }), expired, page(['b', 'c'], 'x'), page(['d']));
  expect(ids).toEqual(['a', 'b', 'c', 'd']);
  expect(pages.map((each) => each.kind === 'page' && each.total)).toEqual([4, 'unknown', 'unknown']);
});

test('a page token that keeps expiring ends the listing', async () => {
  const { last, sent } = await listing(({ url }) => (url.includes('skiptoken') ? graphError(400, 'Directory_ExpiredPageToken') : page(['a'], 'x')));
  expect(failure(last)).toBe('pageTokenExpired');
  expect(sent).toHaveLength(4);
});

test('a page that fails three times is one failure and the end', async () => {
  const { pages, sent, ids } = await listing(page(['a'], 'x'), graphError(500, 'x'));
  expect(ids).toEqual(['a']);
  expect(pages.map(failure)).toEqual(['none', 'service']);
  expect(sent).toHaveLength(4);
});

test.each(['https://evil.example/v1.0/users', 'https://graph.microsoft.com/beta/users', 7])('a link to %s is not followed', async (link) => {
  const { last, sent, pages } = await listing(json({ value: [{ id: 'a' }], '@odata.nextLink': link }));
  expect(failure(last)).toBe('malformed');
  expect(pages[0]).toMatchObject({ kind: 'page', more: true });
  expect(sent).toHaveLength(1);
});

test.each([{}, { value: {} }, [], 'text', { id: 'one object' }])('%j is no collection', async (body) => {
  const { pages } = await listing(json(body));
  expect(pages.map(failure)).toEqual(['malformed']);
});

test.each([-1, '3', null, undefined])('a total of %p is unknown', async (count) => {
  expect((await listing(page([], undefined, { '@odata.count': count }))).pages).toMatchObject([{ total: 'unknown' }]);
});

test('Stop ends with one failure, and no further page is asked for', async () => {
  const stop = new AbortController();
  const { fetch, sent } = script((_: Sent) => page(['a'], `t${sent.length}`));
  const seen: (Page | Failed)[] = [];
  for await (const each of createGraphReader(optionsFor({ fetch })).pages(USERS, { signal: stop.signal })) {
    seen.push(each);
    stop.abort();
  }
  expect(seen.map(failure)).toEqual(['none', 'stopped']);
  expect(sent).toHaveLength(1);
});

test('leaving the loop asks for nothing more', async () => {
  const { fetch, sent } = script(page(['a'], 'x'));
  for await (const each of createGraphReader(optionsFor({ fetch })).pages(USERS)) {
    expect(each.kind).toBe('page');
    break;
  }
  expect(sent).toHaveLength(1);
});

describe('a listing whose first page came in a batch', () => {
  const answered = (body: unknown): Answered => ({ kind: 'answered', status: 200, body, headers: {}, requestId: 'in-batch' });
  const given = (ids: readonly string[], next?: string, more: object = {}) =>
    answered({ ...more, value: ids.map((id) => ({ id })), ...(next === undefined ? {} : { '@odata.nextLink': ROOT + next }) });

  test('goes on from there, with that page as its first', async () => {
    const { ids, pages, sent } = await listingAfter(given(['a', 'b', 'a'], 'x', { '@odata.count': 3 }), page(['b', 'c']));
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(pages).toMatchObject([{ total: 3, more: true, requestId: 'in-batch' }, { total: 'unknown', more: false }]);
    expect(sent.map(({ url }) => url)).toEqual([`${ROOT}x`]);
    expect(sent[0]?.headers.get('ConsistencyLevel')).toBe('eventual');
  });

  test('asks for nothing when that was all', async () => {
    const { ids, sent } = await listingAfter(given(['a']), page(['b']));
    expect(ids).toEqual(['a']);
    expect(sent).toHaveLength(0);
  });

  test('starts again once when its page token has expired, and gives nobody twice', async () => {
    const expired = graphError(400, 'Directory_ExpiredPageToken');
    const { ids, sent } = await listingAfter(given(['a', 'b'], 'x'), expired, page(['b', 'c', 'a'], 'y'), page(['d']));
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
    expect(sent.map(({ url }) => url)).toEqual([`${ROOT}x`, 'https://graph.microsoft.com/v1.0/users?$top=2&$count=true', `${ROOT}y`]);
  });

  test.each(['https://evil.example/v1.0/users', 'https://graph.microsoft.com/beta/users', 'https://graph.microsoft.com/v1.0/groups?$skiptoken=x', 7])(
    'follows no link to %s',
    async (link) => {
      const { ids, last, sent } = await listingAfter(answered({ value: [{ id: 'a' }], '@odata.nextLink': link }), page(['b']));
      expect(ids).toEqual(['a']);
      expect(failure(last)).toBe('malformed');
      expect(sent).toHaveLength(0);
    }
  );

  test('ends when it loops back to its start', async () => {
    const start = 'https://graph.microsoft.com/v1.0/users?$top=2&$count=true';
    const { last, sent } = await listingAfter(answered({ value: [], '@odata.nextLink': start }), page(['a']));
    expect(failure(last)).toBe('endless');
    expect(sent).toHaveLength(0);
  });

  test('is malformed when that was no collection', async () => {
    const { pages, sent } = await listingAfter(answered({ id: 'one object' }), page(['a']));
    expect(pages.map(failure)).toEqual(['malformed']);
    expect(sent).toHaveLength(0);
  });
});

test('what this cloud does not offer is one failure', async () => {
  const { fetch, sent } = script(page([]));
  const graph = createGraphReader(optionsFor({ fetch }, { cloud: 'china' }));
  expect((await all(graph.pages(read('listDelegatedAdminRelationships', {})))).map(failure)).toEqual(['notOffered']);
  expect(sent).toHaveLength(0);
});
