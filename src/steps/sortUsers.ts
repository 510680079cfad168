import type { Organization } from '../facts/organization';
import type { User } from '../facts/users';
import { picked, type Work } from '../ports/work';
import type { Authorities, Authority } from './authority';
import { sameId } from './fold';
import { compileKeepRules, type KeepRule } from './keepRules';
import { privilegeLock, type Privilege, type PrivilegeLock } from './privilege';

/** Why somebody stays. `ruleCannotTell`: a rule could not be evaluated for this user, and so protects. */
export type StayReason =
  | 'actingAdmin'
  | 'keptAdmin'
  | 'standByAdmin'
  | 'ruleExact'
  | 'rulePattern'
  | 'ruleNewer'
  | 'ruleCannotTell';

/** Why somebody should go but cannot be deleted yet. */
export type LockReason =
  | 'syncedWhileSyncOn'
  | 'stillMarkedSynced' // switching off takes up to 72 hours to reach every user
  | 'syncAccountWhileSyncOn'
  | PrivilegeLock;

/** Three columns of truth. */
export type SortedUser =
  | { readonly column: 'stays'; readonly reason: StayReason; readonly user: User; readonly authority: Authority }
  | { readonly column: 'goes'; readonly reason: 'noRuleKeeps'; readonly user: User; readonly authority: Authority }
  | { readonly column: 'locked'; readonly reason: LockReason; readonly user: User; readonly authority: Authority };

export type SortReason = SortedUser['reason'];

export type UserColumn = SortedUser['column'];

export interface SortInput {
  readonly users: readonly User[];
  readonly actingAdminId: string;
  readonly keptAdminId: string;
  /** Empty for none. */
  readonly standByAdminId: string;
  readonly rules: readonly KeepRule[];
  readonly directorySync: Organization['directorySync'];
  readonly authorities: Authorities;
  /** What the acting admin may do to holders of a role. */
  readonly privilege: Privilege;
}

const REASON_OF_RULE = { exact: 'ruleExact', pattern: 'rulePattern', newer: 'ruleNewer' } as const;

/** Every user once, in the order of the input. */
export function sortUsers(input: SortInput): Work<readonly SortedUser[]> {
  const verdictOf = compileKeepRules(input.rules);
  return picked(input.users, (user) => sortUser(user, input, verdictOf));
}

function sortUser(user: User, input: SortInput, verdictOf: ReturnType<typeof compileKeepRules>): SortedUser {
  const authority = input.authorities.of(user.id);
  const administrator = administratorReason(user.id, input);
  if (administrator !== 'none') {
    return { column: 'stays', reason: administrator, user, authority };
  }
  const verdict = verdictOf(user);
  if (verdict.kind === 'kept') {
    const reason = verdict.because === 'cannotTell' ? 'ruleCannotTell' : REASON_OF_RULE[verdict.rule.kind];
    return { column: 'stays', reason, user, authority };
  }
  const lock = lockReason(user, authority, input);
  return lock === 'none'
    ? { column: 'goes', reason: 'noRuleKeeps', user, authority }
    : { column: 'locked', reason: lock, user, authority };
}

function administratorReason(id: string, input: SortInput): 'actingAdmin' | 'keptAdmin' | 'standByAdmin' | 'none' {
  if (sameId(id, input.actingAdminId)) {
    return 'actingAdmin';
  }
  if (sameId(id, input.keptAdminId)) {
    return 'keptAdmin';
  }
  return sameId(id, input.standByAdminId) ? 'standByAdmin' : 'none';
}

/**
 * Graph refuses to delete what is mastered on-premises, and deleting the account that synchronizes would break
 * synchronization half-way. Holders of a role need a further scope and a high role.
 * @see https://learn.microsoft.com/graph/api/user-delete
 */
function lockReason(user: User, authority: Authority, input: SortInput): LockReason | 'none' {
  if (user.source === 'synced') {
    return input.directorySync === 'on' ? 'syncedWhileSyncOn' : 'stillMarkedSynced';
  }
  if (input.directorySync === 'on' && user.type === 'sync') {
    return 'syncAccountWhileSyncOn';
  }
  return privilegeLock(authority, input.privilege);
}
