import type { Answer, Failed, GraphReader, Page } from '../ports/graph';
import { read } from '../routes/call';
import { presenceOf, readBackBy, sweepListing } from './readBack';

const failed = (code: Failed['failure']['code'], graphCode = ''): Failed => ({
  kind: 'failed',
  failure: { code, status: code === 'notFound' ? 404 : 0, graphCode, requestId: 'r' }
});
const answered = (status: number): Answer => ({ kind: 'answered', status, body: {}, headers: {}, requestId: 'r' });
const GONE = failed('notFound', 'Request_ResourceNotFound');

function reader(answers: readonly Answer[], pages: readonly (Page | Failed)[] = []): GraphReader {
  return {
    read: async () => answers[0] ?? GONE,
    readAll: async () => answers,
    pages: async function* () {
      yield* pages;
    }
  };
}
const page = (ids: readonly unknown[], more = false): Page => ({ kind: 'page', items: ids.map((id) => ({ id })), total: 'unknown', more, requestId: 'r' });

describe('presence', () => {
  it.each<[Answer, string]>([
    [answered(200), 'there'],
    [answered(204), 'unknown'],
    [GONE, 'gone'],
    [failed('notFound'), 'unknown'],
    [failed('throttled'), 'unknown'],
    [failed('forbidden', 'Authorization_RequestDenied'), 'unknown'],
    [failed('network'), 'unknown'],
    [failed('unanswered'), 'unknown']
  ])('%j → %s', (answer, presence) => expect(presenceOf(answer)).toBe(presence));
});

describe('reading back', () => {
  const call = (id: string) => read('getUser', { id });

  it('says of each id whether the effect is there', async () => {
    const results = await readBackBy(['a', 'b', 'c'], call, 'gone', reader([GONE, answered(200), failed('service')]));
    expect(results.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a proven', 'b notYet', 'c unknown']);
  });

  it('takes a missing answer as unknown', async () => {
    const results = await readBackBy(['a', 'b'], call, 'there', reader([answered(200)]));
    expect(results.map(({ kind }) => kind)).toEqual(['proven', 'unknown']);
  });
});

describe('sweeping', () => {
  const scope = { plannedIds: new Set(['a', 'b']), keptIds: new Set(['me']) };
  const sweep = (...pages: readonly (Page | Failed)[]) => sweepListing(read('listUsers', {}), scope, reader([], pages));

  it('names planned ids that are still there and counts strangers', async () => {
    expect(await sweep(page(['me', 'b'], true), page([], true), page(['new']))).toMatchObject({ kind: 'swept', still: ['b'], strangers: 1 });
  });

  it.each([
    ['a page that fails', [page(['me'], true), failed('service')]],
    ['a listing that breaks off', [page(['me'], true)]],
    ['no page at all', []],
    ['an object without id', [page([undefined])]],
    ['an object with an empty id', [page([''])]]
  ])('proves nothing by %s', async (_, pages) => expect(await sweep(...pages)).toMatchObject({ kind: 'unread' }));
});
