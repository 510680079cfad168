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

/**
 * Asks everything that has no outcome yet, in as few `$batch` requests as possible, all of them at once. `answered` is
 * told after each, so that one call that has to wait holds up nothing but its own batch.
 */
export async function ask(
  { graph, signal }: { readonly graph: GraphReader; readonly signal?: AbortSignal },
  questions: readonly Question[],
  outcomes: Outcomes,
  answered: () => Promise<void>
): Promise<void> {
  const open = new Map(
    questions.map((question) => [questionKey(question), question] as const).filter(([key]) => !outcomes.has(key))
  );
  const calls = [...new Map([...open.values()].map(({ call }) => [callKey(call), call])).values()];
  const batches = (['v1.0', 'beta'] as const).flatMap((version) =>
    inBatches(calls.filter((call) => call.version === version))
  );
  await Promise.all(
    batches.map(async (batch) => {
      const answers = await graph.readAll(batch, { signal });
      const byCall = new Map(batch.map((call, index) => [callKey(call), answers[index] ?? UNANSWERED]));
      for (const [key, question] of open) {
        const answer = byCall.get(callKey(question.call));
        if (answer !== undefined) {
          outcomes.set(key, outcomeOf(question, answer));
        }
      }
      await answered();
    })
  );
}
