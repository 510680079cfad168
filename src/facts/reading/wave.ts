import type { FactId } from '..';
import type { AfterSource, FactSource } from '../source';
import { unreadToo } from '../unread';
import type { Question } from './question';
import { OPEN, settle, settled, type Settlement } from './settle';
import { settleListing } from './settleListing';
import { circumstances, setFact, type ReadingState } from './state';

/** The sources that a scan asks by itself. */
export type ScannedSource = Exclude<FactSource, { kind: 'given' } | { kind: 'onDemand' }>;

type AnyAfter = AfterSource<FactId>;

/** Whether what an after-source builds on is there, is still to come, or will never come. */
function foundation({ needs, uses }: Pick<AnyAfter, 'needs' | 'uses'>, { facts, open }: ReadingState): Settlement | 'ready' {
  if ([...needs, ...uses].some((id) => open.has(id))) {
    return OPEN;
  }
  const missing = needs.map((id) => facts[id]).find((fact) => fact.kind === 'unread');
  return missing?.kind === 'unread' ? settled(unreadToo(missing)) : 'ready';
}

/** What a source wants to ask, as far as its questions are known already. */
export function questionsOf(source: ScannedSource, state: ReadingState): readonly Question[] {
  switch (source.kind) {
    case 'single':
      return source.questions;
    case 'listing':
      return source.count === undefined ? [source.page] : [source.page, source.count];
    case 'after':
      return foundation(source, state) === 'ready' ? source.questions(state.facts) : [];
  }
}

function settlementOf(source: ScannedSource, state: ReadingState): Settlement {
  const { facts, outcomes } = state;
  switch (source.kind) {
    case 'single':
      return settle(source.questions, (answers) => source.parse(answers), outcomes, circumstances(state));
    case 'listing':
      return settleListing(source, state);
    case 'after': {
      const ground = foundation(source, state);
      const parse = (answers: readonly unknown[]): ReturnType<typeof source.parse> => source.parse(answers, facts);
      return ground === 'ready' ? settle(source.questions(facts), parse, outcomes, circumstances(state)) : ground;
    }
  }
}

/**
 * Puts down what is known of a source's fact now; says whether there is more to read. While a fact is read again, its
 * old value stays until there is a new one: a whole listing is not traded for the first page of it.
 */
export function putDown(source: ScannedSource, settlement: Settlement, state: ReadingState): 'settled' | 'open' {
  if (settlement.kind === 'settled') {
    state.open.delete(source.id);
    setFact(state, source.id, settlement.fact);
    return 'settled';
  }
  const shown = state.facts[source.id];
  const isOld = shown.kind === 'read' && shown === state.previous[source.id];
  if (settlement.meanwhile !== undefined && !isOld) {
    setFact(state, source.id, settlement.meanwhile);
  }
  return 'open';
}

/** Settles what can be settled, in order; gives back what is still open. */
export function settleAll(sources: readonly ScannedSource[], state: ReadingState): readonly ScannedSource[] {
  return sources.filter((source) => putDown(source, settlementOf(source, state), state) === 'open');
}
