import type { FactId, Facts, FactValues } from '../../facts';
import type { UnreadFact, UnreadReason } from '../../facts/fact';
import type { Message } from '../../loc/message';
import type { CheckResult, Finding } from '../check';

/** When several facts are missing for different reasons, the one that a person can cure first speaks. */
const FIRST_TO_CURE: readonly UnreadReason[] = [
  'signIn', 'offline', 'scope', 'role', 'throttled', 'service', 'malformed', 'incomplete', 'notReadYet', 'licence', 'notOffered'
];

interface Missing {
  readonly id: FactId;
  readonly fact: UnreadFact;
}

/** The sentence behind a reason. */
export function reasonMessage(reason: UnreadReason, scope: string): Message {
  return reason === 'scope' ? { key: 'reason.scope', values: { scope } } : { key: `reason.${reason}` };
}

/** What to do about a reason. */
export function remedyMessage(reason: UnreadReason): Message {
  return { key: `reason.${reason}.remedy` } as Message;
}

function missing(facts: Facts, ids: readonly FactId[]): readonly Missing[] {
  return ids
    .flatMap((id) => {
      const fact = facts[id];
      return fact.kind === 'unread' ? [{ id, fact }] : [];
    })
    .sort((a, b) => FIRST_TO_CURE.indexOf(a.fact.reason) - FIRST_TO_CURE.indexOf(b.fact.reason));
}

/** *Could not check*, with its reason. `reason` overrides what the facts say, e.g. for a list that is still being read. */
export function couldNotCheck(
  reason: UnreadReason,
  facts: readonly FactId[],
  findings: readonly Finding[] = [],
  scope = ''
): CheckResult {
  return { kind: 'couldNotCheck', reason, facts, scope, message: reasonMessage(reason, scope), findings };
}

/**
 * Judges only when every one of these facts was read; says *could not check* otherwise, with what is known all the
 * same. What already proves a block is judged before: known bad beats unknown.
 */
export function whenRead<Id extends FactId>(
  facts: Facts,
  ids: readonly Id[],
  judge: (values: Pick<FactValues, Id>) => CheckResult,
  known: readonly Finding[] = []
): CheckResult {
  const [first, ...others] = missing(facts, ids);
  if (first !== undefined) {
    const unread = [first, ...others].map(({ id }) => id);
    return couldNotCheck(first.fact.reason, unread, known, first.fact.scope);
  }
  const values = ids.map((id) => [id, (facts[id] as { readonly value: unknown }).value] as const);
  return judge(Object.fromEntries(values) as Pick<FactValues, Id>);
}

/** The value of a fact, or `other` while it is unread. Only for what proves a block or improves the words. */
export function readOr<Id extends FactId, Other>(facts: Facts, id: Id, other: Other): FactValues[Id] | Other {
  const fact = facts[id];
  return fact.kind === 'read' ? (fact.value as FactValues[Id]) : other;
}
