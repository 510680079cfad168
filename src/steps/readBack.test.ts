import type { Answer, Answered, Failed, GraphReader, Page } from '../ports/graph';
import { read } from '../routes/call';
import { presenceOf, readBackBy, readBackWhere, standsBy, sweepListing, sweepOf, textOf, type Seen, type SweepView } from './readBack';

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

describe('reading back where the object stays', () => {
  const call = (id: string) => read('getUser', { id });
  const body = (said: unknown): Seen => (textOf(said, 'state') === '' ? 'unclear' : textOf(said, 'state') === 'off' ? 'done' : textOf(said, 'state') === 'leaving' ? 'begun' : 'notYet');
  const saying = (state: unknown): Answer => ({ ...(answered(200) as Answered), body: { state } });
  const kinds = async (gone: Seen, ...answers: readonly Answer[]) =>
    (await readBackWhere(answers.map((_, at) => `${at}`), call, { body, gone }, reader(answers))).map(({ kind }) => kind);

  it('holds the body against the proof; what is not in it proves nothing', async () => {
    expect(await kinds('notYet', saying('off'), saying('leaving'), saying('on'), saying(1), answered(204))).toEqual(['proven', 'begun', 'notYet', 'unknown', 'unknown']);
  });

  it('takes a missing object as it is told to, and a bare 404 never', async () => {
    expect(await kinds('done', GONE, failed('notFound'))).toEqual(['proven', 'unknown']);
    expect(await kinds('notYet', GONE)).toEqual(['notYet']);
    expect(await kinds('unclear', GONE)).toEqual(['unknown']);
  });

  it('is a sweep where there is no listing, and none when one answer is missing', async () => {
    const look = (...answers: readonly Answer[]) => readBackWhere(answers.map((_, at) => `${at}`), call, { body, gone: 'done' }, reader(answers));
    expect(sweepOf(await look(saying('off'), saying('on'), saying('leaving'), GONE))).toEqual({ kind: 'swept', still: ['1', '2'], strangers: 0, requestIds: ['r'] });
    expect(sweepOf(await look(saying('off'), failed('service')))).toMatchObject({ kind: 'unread', failure: { code: 'service' } });
  });
});

describe('sweeping', () => {
  const scope = { plannedIds: new Set(['a', 'b']), keptIds: new Set(['me']) };
  const sweep = (...pages: readonly (Page | Failed)[]) => sweepListing(read('listUsers', {}), scope, reader([], pages));

  it('names planned ids that are still there and counts strangers', async () => {
    expect(await sweep(page(['me', 'b'], true), page([], true), page(['new']))).toMatchObject({ kind: 'swept', still: ['b'], strangers: 1 });
  });

  it('knows items by another key, and lets pass what does not stand any more', async () => {
    const view: SweepView = { ...standsBy('appId'), seen: (item) => (textOf(item, 'state') === 'off' ? 'done' : 'notYet') };
    const items = [{ appId: 'a', state: 'off' }, { appId: 'b' }, { appId: 'me' }, { appId: 'new' }, { appId: 'other', state: 'off' }];
    const listing = { ...page([]), items };
    expect(await sweepListing(read('listApplications', {}), scope, reader([], [listing]), undefined, view)).toMatchObject({ still: ['b'], strangers: 1 });
    const unclear = sweepListing(read('listApplications', {}), scope, reader([], [listing]), undefined, { ...view, seen: () => 'unclear' });
    expect(await unclear).toMatchObject({ kind: 'unread' });
  });

  it.each([
    ['a page that fails', [page(['me'], true), failed('service')]],
    ['a listing that breaks off', [page(['me'], true)]],
    ['no page at all', []],
    ['an object without id', [page([undefined])]],
    ['an object with an empty id', [page([''])]]
  ])('proves nothing by %s', async (_, pages) => expect(await sweep(...pages)).toMatchObject({ kind: 'unread' }));
});
