import { ask, BATCH } from './ask';
import { parseFirstPages } from './firstPages';
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
  let open = sources;
  const answered = async (): Promise<void> => {
    await parseFirstPages(open, state);
    open = settleAll(open, state);
    tell(state, 'headline');
  };
  const first = sources.filter(({ kind }) => kind !== 'after').flatMap((source) => questionsOf(source, state));
  await ask(state.request, first, state.outcomes, answered);
  const second = open
    .filter(({ kind }) => kind === 'after')
    .map((source) => questionsOf(source, state))
    .sort((a, b) => a.length - b.length)
    .flat();
  await ask(state.request, oneBatch(second), state.outcomes, answered);
  return open;
}
