import type { UnreadReason } from '../../../facts/fact';
import type { Readiness, Shown, Trouble } from '../shown';

const REASONS: readonly UnreadReason[] = [
  'scope', 'role', 'licence', 'throttled', 'notOffered', 'offline', 'signIn', 'malformed', 'service', 'incomplete', 'notReadYet'
];

export const READ: Readiness = {
  day: { kind: 'date', date: '2027-02-18T12:00:00.000Z' },
  blocks: ['U02', 'D01'],
  couldNotCheck: ['M01'],
  needsPerson: ['P06'],
  readAt: '2026-11-20T12:00:00.000Z'
};

export const NOTHING_BLOCKS: Readiness = { ...READ, day: { kind: 'unknown' }, blocks: [], needsPerson: [] };

const TROUBLES: readonly Trouble[] = [
  ...REASONS.map((reason) => ({ kind: 'unread', reason, scope: reason === 'scope' ? 'User.Read.All' : '', requestIds: ['r-1'] }) as const),
  { kind: 'otherTenant', token: 'a', organization: 'b' },
  { kind: 'chunk' },
  { kind: 'broken' }
];

export const FAILED: readonly Shown[] = TROUBLES.map((trouble) => ({ kind: 'failed', trouble }));

/** Everything that a card can show, one of a kind. */
export const ALL_SHOWN: readonly Shown[] = [
  { kind: 'reading' },
  ...FAILED,
  ...(['this', 'reading', 'failed'] as const).map((latest) => ({ kind: 'read', readiness: READ, latest }) as const),
  { kind: 'read', readiness: NOTHING_BLOCKS, latest: 'this' },
  { kind: 'read', readiness: { ...READ, day: { kind: 'notBefore', date: '2027-02-18T12:00:00.000Z' } }, latest: 'this' },
  { kind: 'read', readiness: { ...READ, day: { kind: 'onlyWork' }, couldNotCheck: [] }, latest: 'this' },
  { kind: 'read', readiness: { ...READ, day: { kind: 'saidDeleted' } }, latest: 'this' }
];
