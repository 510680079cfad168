import type { UnreadFact, UnreadReason } from './fact';

/** A fact that could not be read, with what is known about why. */
export function unread(reason: UnreadReason, known: Partial<Omit<UnreadFact, 'kind' | 'reason'>> = {}): UnreadFact {
  return { kind: 'unread', reason, scope: '', graphCode: '', readAt: '', requestIds: [], ...known };
}
