import { ask, BATCH } from './ask';
import type { Question } from './question';
import { tell, type ReadingState } from './state';
import { questionsOf, settleAll, type ScannedSource } from './wave';

/** One more `$batch` of v1.0, whatever there is to ask; beta calls cannot be in it and are asked beside it. */
function oneBatch(questions: readonly Question[]): readonly Question[] {
  const v1 = questions.filter(({ call }) => call.version === 'v1.0').slice(0, BATCH);
  return [...v1, ...questions.filter(({ call }) => call.version === 'beta')];
}

/**
 * Reads everything that is cheap, in three `$batch` requests whatever the size of the tenant: two at once for what
 * depends on nothing, one for what only those answers can ask. Gives back what is still open.
 *
 * @remarks
 * 33 calls fill the first two requests. In the third, a tenant with 17 role-assignable groups is still read whole; the
 * 18th group and all after it wait for the objects.
 */
export async function readHeadline(
  sources: readonly ScannedSource[],
  state: ReadingState
): Promise<readonly ScannedSource[]> {
  const { graph, signal } = state.request;
  const first = sources.filter(({ kind }) => kind !== 'after').flatMap((source) => questionsOf(source, state));
  await ask(graph, first, state.outcomes, signal);
  const open = settleAll(sources, state);
  tell(state, 'headline');

  const second = open
    .filter(({ kind }) => kind === 'after')
    .map((source) => questionsOf(source, state))
    .sort((a, b) => a.length - b.length)
    .flat();
  if (second.length === 0) {
    return open;
  }
  await ask(graph, oneBatch(second), state.outcomes, signal);
  const left = settleAll(open, state);
  tell(state, 'headline');
  return left;
}
