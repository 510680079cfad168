import type { Fact } from '../fact';
import { unread } from '../unread';
import { questionKey, type Outcomes } from './ask';
import type { Outcome } from './outcome';
import type { Question } from './question';
import type { Parsed } from './shape';
import { unreadFrom, type Circumstances } from './unreadFrom';

/**
 * What is known of a fact: `settled` for good, or `open` when more must be read. An open one may have a fact to show
 * in the meantime.
 */
export type Settlement =
  | { readonly kind: 'settled'; readonly fact: Fact<unknown> }
  | { readonly kind: 'open'; readonly meanwhile?: Fact<unknown> };

export const OPEN: Settlement = { kind: 'open' };

export function settled(fact: Fact<unknown>): Settlement {
  return { kind: 'settled', fact };
}

/** A read that a person stopped has failed at nothing: it stays open. */
export function settledBroken(outcome: Extract<Outcome, { kind: 'broken' }>, around: Circumstances): Settlement {
  return outcome.failure.code === 'stopped' ? OPEN : settled(unreadFrom(outcome, outcome.route, around));
}

/** Puts the whole answers to all questions of a fact together. One that failed makes the fact unread. */
export function settle(
  questions: readonly Question[],
  parse: (answers: readonly unknown[]) => Parsed<unknown>,
  outcomes: Outcomes,
  around: Circumstances
): Settlement {
  const values: unknown[] = [];
  const requestIds: string[] = [];
  const found = questions.map((question) => outcomes.get(questionKey(question)));
  const broken = found.find((outcome) => outcome?.kind === 'broken');
  if (broken?.kind === 'broken') {
    return settledBroken(broken, around);
  }
  for (const outcome of found) {
    if (outcome?.kind !== 'whole') {
      return OPEN;
    }
    values.push(outcome.value);
    requestIds.push(...outcome.requestIds);
  }
  const { readAt } = around;
  const result = parse(values);
  return settled(
    result.kind === 'parsed'
      ? { kind: 'read', value: result.value, readAt, requestIds }
      : unread(result.reason, { scope: result.scope, readAt, requestIds })
  );
}
