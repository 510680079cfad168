import type { FactId } from '..';
import { ask, questionKey } from './ask';
import { parseFirstPages } from './firstPages';
import { inParallel } from './inParallel';
import type { Outcome, Part } from './outcome';
import type { Question } from './question';
import { readListing } from './readListing';
import { tell, type ReadingState } from './state';
import { walk } from './walk';
import { putDown, questionsOf, settleAll, type ScannedSource } from './wave';

/** Collections that are read at the same time; within one, each page waits for the one before. */
const AT_ONCE = 4;

/** Reads a collection whose first answer was only `part` of it, to its end. */
async function finish(
  question: Exclude<Question, { kind: 'body' }>,
  { first }: Part,
  id: FactId,
  state: ReadingState
): Promise<Outcome> {
  const { graph, signal } = state.request;
  const items: unknown[] = [];
  let counted = 0;
  const take = async (some: readonly unknown[]): Promise<'taken'> => {
    counted += some.length;
    if (question.kind === 'items') {
      items.push(...some);
    }
    state.progress.set(id, { fact: id, read: counted, total: 'unknown' });
    tell(state, 'objects');
    return 'taken';
  };
  const end = await walk(graph, question.all, take, { signal, first });
  const { route } = question.all;
  return end.kind === 'whole'
    ? { kind: 'whole', route, value: question.kind === 'items' ? items : counted, requestIds: end.requestIds }
    : { ...end, route };
}

/** Reads all that is open about one source. */
async function complete(source: ScannedSource, state: ReadingState): Promise<void> {
  state.progress.set(source.id, { fact: source.id, read: 0, total: 'unknown' });
  tell(state, 'objects');
  if (source.kind === 'listing') {
    putDown(source, await readListing(source, state), state);
  } else {
    for (const question of questionsOf(source, state)) {
      const outcome = state.outcomes.get(questionKey(question));
      if (question.kind !== 'body' && outcome?.kind === 'part') {
        state.outcomes.set(questionKey(question), await finish(question, outcome, source.id, state));
      }
    }
    settleAll([source], state);
  }
  state.progress.delete(source.id);
  tell(state, 'objects');
}

async function round(sources: readonly ScannedSource[], state: ReadingState): Promise<void> {
  const unasked = sources.flatMap((source) => questionsOf(source, state));
  await ask(state.request, unasked, state.outcomes, async () => tell(state, 'objects'));
  await parseFirstPages(sources, state);
  await inParallel(AT_ONCE, settleAll(sources, state).map((source) => () => complete(source, state)));
}

/** Reads what the headline left open to its end: first what stands by itself, then what builds on it. */
export async function readObjects(open: readonly ScannedSource[], state: ReadingState): Promise<void> {
  await round(open.filter(({ kind }) => kind !== 'after'), state);
  await round(open.filter(({ kind }) => kind === 'after'), state);
}
