import { dropped, graphError, json, type Sent } from './testing/scriptedFetch';
import { fc, PROPERTY_TIMEOUT, seeded } from './testing/seeded';
import { bench, deletions, KEPT, ME, opened, permit, userId } from './testing/tenant';
import { write } from '../routes/writeCall';

/** What the service does with one change, and what it says about it. An honest service: 2xx only if done, 4xx only if not. */
type Part = 'done' | 'busy' | 'gone' | 'refused' | 'brokenBefore' | 'brokenAfter' | 'silentBefore' | 'silentAfter' | 'garbage' | 'doubled';
type Whole = 'fine' | 'busy' | 'away' | 'brokenBefore' | 'droppedBefore' | 'droppedAfter' | 'cutAfter' | 'refused' | 'shapelessAfter';

const parts = fc.array(
  fc.constantFrom<Part>('done', 'done', 'done', 'busy', 'gone', 'refused', 'brokenBefore', 'brokenAfter', 'silentBefore', 'silentAfter', 'garbage', 'doubled'),
  { minLength: 1, maxLength: 40 }
);
const wholes = fc.array(
  fc.constantFrom<Whole>('fine', 'fine', 'busy', 'away', 'brokenBefore', 'droppedBefore', 'droppedAfter', 'cutAfter', 'refused', 'shapelessAfter'),
  { maxLength: 8 }
);

const RESPONSES: Readonly<Record<Part, readonly object[]>> = {
  done: [{ status: 204 }],
  busy: [{ status: 429, headers: { 'retry-after': '2' } }],
  gone: [{ status: 404 }],
  refused: [{ status: 401 }],
  brokenBefore: [{ status: 500 }],
  brokenAfter: [{ status: 504 }],
  silentBefore: [],
  silentAfter: [],
  garbage: [{ status: 'No Content' }],
  doubled: [{ status: 204 }, { status: 404 }]
};
const HAPPENS: ReadonlySet<Part> = new Set<Part>(['done', 'brokenAfter', 'silentAfter', 'garbage', 'doubled']);

class Service {
  public readonly done: string[] = [];
  public readonly asked: string[] = [];
  private _items = 0;
  private _requests = 0;

  public constructor(
    private readonly _whole: readonly Whole[],
    private readonly _part: readonly Part[]
  ) {}

  public readonly answer = ({ inner }: Sent): Response => {
    this.asked.push(...inner.map(({ url }) => url));
    const doAll = (): number => this.done.push(...inner.map(({ url }) => url));
    switch (this._whole[this._requests++] ?? 'fine') {
      case 'fine':
        return json({ responses: inner.flatMap(({ id, url }) => this._one(id, url)).reverse() });
      case 'busy':
        return graphError(429, 'x');
      case 'away':
        return graphError(503, 'x', { 'Retry-After': '9' });
      case 'brokenBefore':
        return graphError(500, 'x');
      case 'droppedBefore':
        return dropped();
      case 'droppedAfter':
        doAll();
        return dropped();
      case 'cutAfter':
        doAll();
        return new Response('{"responses":[{"id":"1","status":20', { headers: { 'Content-Type': 'application/json' } });
      case 'refused':
        return graphError(401, 'x');
      case 'shapelessAfter':
        doAll();
        return json({});
    }
  };

  private _one(id: string, url: string): readonly object[] {
    const part = this._part[this._items++ % this._part.length] ?? 'done';
    if (HAPPENS.has(part)) {
      this.done.push(url);
    }
    return RESPONSES[part].map((response) => ({ id, ...response }));
  }
}

test('every change is settled once and truly; nothing undecided is repeated; nothing happens twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 65 }), wholes, parts, async (count, whole, part) => {
      const service = new Service(whole, part);
      const { graph } = bench({ batch: service.answer });
      const calls = deletions(count);
      const answers = await (await opened(graph)).write(calls);

      expect(answers).toHaveLength(count);
      expect(new Set(service.done).size).toBe(service.done.length);
      answers.forEach((answer, at) => {
        const path = calls[at]?.path ?? '';
        const happened = service.done.includes(path);
        const asked = service.asked.filter((each) => each === path).length;
        expect(asked).toBeLessThanOrEqual(2);
        if (answer.kind === 'accepted') {
          expect(happened).toBe(true);
        }
        if (answer.kind === 'rejected' || answer.kind === 'refused') {
          expect(happened).toBe(false);
        }
      });
    }),
    seeded(150)
  );
}, PROPERTY_TIMEOUT);

test('deletes ⊆ plan, protected ids in no write, no write after Stop, whatever is asked for', async () => {
  const pool = [ME, KEPT, ME.toUpperCase(), 'me', 'admin@contoso.onmicrosoft.com', '..', '', ...Array.from({ length: 30 }, (_, at) => userId(at))];
  const targets = fc.array(fc.constantFrom(...pool), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(targets, fc.uniqueArray(fc.constantFrom(...pool)), fc.nat({ max: 4 }), async (ids, planned, stopAfter) => {
      const stop = new AbortController();
      let batches = 0;
      const all = bench({
        batch: ({ inner }) => {
          if (++batches > stopAfter) {
            stop.abort();
          }
          return json({ responses: inner.map(({ id }) => ({ id, status: 204 })) });
        }
      });
      const opening = await all.graph.openWriter(permit({ plannedIds: new Set(planned) }));
      expect(opening.kind).toBe('open');
      if (opening.kind === 'open') {
        await opening.writer.write(ids.map((id) => write('deleteUser', { id })), { signal: stop.signal });
      }
      const allowed = new Set(planned.filter((id) => id.startsWith('cccccccc')).map((id) => `/users/${id}`));
      expect(all.deleted().filter((path) => !allowed.has(path))).toEqual([]);
      expect(all.changes().length).toBeLessThanOrEqual(stopAfter + 1);
    }),
    seeded(150)
  );
}, PROPERTY_TIMEOUT);
