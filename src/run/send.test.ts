import type { GraphWriter, WriteAnswer } from '../ports/graph';
import type { WriteCall } from '../routes/writeCall';
import { write } from '../routes/writeCall';
import { send } from './send';
import { anItem, failure } from './testing/samples';

const ACCEPTED: WriteAnswer = { kind: 'accepted', status: 204, requestId: 'r' };
const UNDECIDED: WriteAnswer = { kind: 'undecided', failure: failure('network') };
const refused = (code: Parameters<typeof failure>[0], status: number): WriteAnswer => ({
  kind: 'rejected', failure: failure(code, status), retryAfterMs: 'unknown'
});
const READ_ONLY = refused('badRequest', 400);

const request = ({ id }: { readonly id: string }): WriteCall => write('turnOffSync', { id });
const fallback = ({ id }: { readonly id: string }): WriteCall => write('turnOffSyncBeta', { id });
const items = ['a', 'b', 'c'].map((id) => anItem({ id }));

/** A writer that answers from a list, batch by batch, and remembers what it was given. */
function scripted(...batches: readonly (readonly WriteAnswer[])[]): GraphWriter & { readonly sent: string[][] } {
  const sent: string[][] = [];
  return {
    sent,
    write: async (calls) => {
      sent.push(calls.map(({ version, target }) => `${version} ${target}`));
      return batches[sent.length - 1] ?? [];
    }
  };
}
const never = new AbortController().signal;

describe('sending a batch', () => {
  it('is one call for a task with one form of its change, whatever Graph answers', async () => {
    const writer = scripted([ACCEPTED, READ_ONLY, UNDECIDED]);
    expect(await send({ request }, items, writer, never)).toEqual([ACCEPTED, READ_ONLY, UNDECIDED]);
    expect(writer.sent).toEqual([['v1.0 a', 'v1.0 b', 'v1.0 c']]);
  });

  it('sends the other form of exactly those that were answered with 400, and keeps the order', async () => {
    const writer = scripted([READ_ONLY, ACCEPTED, READ_ONLY], [UNDECIDED, ACCEPTED]);
    expect(await send({ request, fallback }, items, writer, never)).toEqual([UNDECIDED, ACCEPTED, ACCEPTED]);
    expect(writer.sent[1]).toEqual(['beta a', 'beta c']);
  });

  it('gives the last refusal when the other form is refused as well', async () => {
    const other = refused('forbidden', 403);
    expect(await send({ request, fallback }, items.slice(0, 1), scripted([READ_ONLY], [other]), never)).toEqual([other]);
  });

  it('leaves undecided what got no answer to the other form: it may have happened', async () => {
    const writer = scripted([READ_ONLY, READ_ONLY], [ACCEPTED]);
    const answers = await send({ request, fallback }, items.slice(0, 2), writer, never);
    expect(answers).toEqual([ACCEPTED, expect.objectContaining({ kind: 'undecided' })]);
  });

  it.each<[string, WriteAnswer]>([
    ['accepted', ACCEPTED],
    ['undecided: it may have happened', UNDECIDED],
    ['forbidden', refused('forbidden', 403)],
    ['throttled', refused('throttled', 429)],
    ['mastered on-premises', refused('synced', 400)],
    ['refused by our own call layer', { kind: 'refused', guard: 'notInPlan' }]
  ])('sends nothing twice when the answer is %s', async (_, answer) => {
    const writer = scripted([answer]);
    expect(await send({ request, fallback }, items.slice(0, 1), writer, never)).toEqual([answer]);
    expect(writer.sent).toHaveLength(1);
  });

  it('begins no second call after Stop', async () => {
    const stop = new AbortController();
    const sent: number[] = [];
    const writer: GraphWriter = {
      write: async (calls) => {
        sent.push(calls.length);
        stop.abort();
        return [READ_ONLY];
      }
    };
    expect(await send({ request, fallback }, items.slice(0, 1), writer, stop.signal)).toEqual([READ_ONLY]);
    expect(sent).toEqual([1]);
  });
});
