import type { GraphWriter, WriteAnswer } from '../ports/graph';
import type { Performer, PlannedItem } from '../steps/task';

/** A missing answer decides nothing: the change may have happened. */
const UNANSWERED: WriteAnswer = {
  kind: 'undecided',
  failure: { code: 'unanswered', status: 0, graphCode: '', requestId: '' }
};

const isRefusedByForm = (answer: WriteAnswer | undefined): boolean =>
  answer?.kind === 'rejected' && answer.failure.code === 'badRequest';

/**
 * Sends a batch. What Graph answers with 400 was not carried out, so another form of the same change may follow at once:
 * under the same intent, with the answer to the last form as the outcome.
 */
export async function send(
  { request, fallback }: Pick<Performer, 'request' | 'fallback'>,
  items: readonly PlannedItem[],
  writer: GraphWriter,
  stop: AbortSignal
): Promise<readonly WriteAnswer[]> {
  const answers = await writer.write(items.map(request), { signal: stop });
  const again = fallback === undefined ? [] : items.filter((_, at) => isRefusedByForm(answers[at]));
  if (fallback === undefined || again.length === 0 || stop.aborted) {
    return answers;
  }
  const later = await writer.write(again.map(fallback), { signal: stop });
  const byItem = new Map(again.map((item, at) => [item, later[at] ?? UNANSWERED]));
  return items.flatMap((item, at) => byItem.get(item) ?? answers[at] ?? []);
}
