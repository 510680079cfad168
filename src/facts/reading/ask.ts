import type { Answer, GraphReader } from '../../ports/graph';
import type { ReadCall } from '../../routes/call';
import { callKey, type Question } from './question';
import { outcomeOf, type Outcome } from './outcome';

/** Requests of one `$batch`. @see https://learn.microsoft.com/graph/json-batching */
export const BATCH = 20;

/** Of a call that the reader gave no answer for. */
export const UNANSWERED: Answer = {
  kind: 'failed',
  failure: { code: 'unanswered', status: 0, graphCode: '', requestId: '' }
};

/** Outcomes by question: equal questions of several facts are asked once. */
export type Outcomes = Map<string, Outcome>;

export function questionKey(question: Question): string {
  return `${question.kind} ${callKey(question.call)}`;
}

function inBatches(calls: readonly ReadCall[]): readonly (readonly ReadCall[])[] {
  return Array.from({ length: Math.ceil(calls.length / BATCH) }, (_, index) =>
    calls.slice(index * BATCH, (index + 1) * BATCH)
  );
}

/** Asks everything that has no outcome yet, in as few `$batch` requests as possible, all of them at once. */
export async function ask(
  graph: GraphReader,
  questions: readonly Question[],
  outcomes: Outcomes,
  signal?: AbortSignal
): Promise<void> {
  const open = questions.filter((question) => !outcomes.has(questionKey(question)));
  const calls = [...new Map(open.map(({ call }) => [callKey(call), call])).values()];
  const batches = (['v1.0', 'beta'] as const).flatMap((version) =>
    inBatches(calls.filter((call) => call.version === version))
  );
  const answers = new Map<string, Answer>();
  await Promise.all(
    batches.map(async (batch) => {
      const answered = await graph.readAll(batch, { signal });
      batch.forEach((call, index) => answers.set(callKey(call), answered[index] ?? UNANSWERED));
    })
  );
  for (const question of open) {
    outcomes.set(questionKey(question), outcomeOf(question, answers.get(callKey(question.call)) ?? UNANSWERED));
  }
}
