import type { Failed, GraphReader, Page } from '../../ports/graph';
import { read } from '../../routes/call';
import { failure, scriptedGraph } from '../testing/scriptedGraph';
import { walk } from './walk';

const USERS = read('listUsers', {});
const page = (more: boolean, requestId: string): Page => ({ kind: 'page', items: [requestId], total: 'unknown', more, requestId });
const failed: Failed = { kind: 'failed', failure: failure('service') };

const giving = (...pages: readonly (Page | Failed)[]): GraphReader => ({
  ...scriptedGraph({}),
  async *pages() {
    await Promise.resolve();
    yield* pages;
  }
});

async function walked(graph: GraphReader, signal?: AbortSignal) {
  const taken: unknown[] = [];
  const take = async (items: readonly unknown[]): Promise<'taken' | 'malformed'> => {
    taken.push(...items);
    return items.includes('bad') ? 'malformed' : 'taken';
  };
  const end = await walk(graph, USERS, take, { signal });
  return { taken, end };
}

it('is whole after the last page', async () => {
  expect(await walked(giving(page(true, 'r1'), page(false, 'r2')))).toEqual({
    taken: ['r1', 'r2'],
    end: { kind: 'whole', requestIds: ['r1', 'r2'] }
  });
});

it.each([
  ['a page fails', [page(true, 'r1'), failed], 'service', 1],
  ['the first page fails', [failed], 'service', 0],
  ['a page is malformed', [page(true, 'r1'), page(false, 'bad')], 'malformed', 1],
  ['the pages end before the last one', [page(true, 'r1')], 'malformed', 1],
  ['no page comes at all', [], 'malformed', 0]
] as const)('is broken when %s', async (_, pages, code, before) => {
  const { end } = await walked(giving(...pages));
  expect(end).toMatchObject({ kind: 'broken', failure: { code }, pages: before });
});

it('is stopped when the reader gives up quietly after a stop', async () => {
  const controller = new AbortController();
  controller.abort();
  expect((await walked(giving(page(true, 'r1')), controller.signal)).end).toMatchObject({ failure: { code: 'stopped' } });
});
