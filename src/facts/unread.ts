import type { UnreadFact, UnreadReason } from './fact';

/** A fact that could not be read, with what can be told about why. */
export function unread<Known = never>(
  reason: UnreadReason,
  told: Partial<Omit<UnreadFact<Known>, 'kind' | 'reason'>> = {}
): UnreadFact<Known> {
  return { kind: 'unread', reason, scope: '', graphCode: '', readAt: '', requestIds: [], ...told };
}

/** A fact that cannot be read because another one could not: the same reason, nothing known. */
export function unreadToo(fact: UnreadFact): UnreadFact<never> {
  const { known, ...why } = fact;
  return why;
}
