import type { Listing } from '../../facts/fact';
import type { RoleAssignment, RoleGroupMembers, Principal } from '../../facts/roles';
import type { User } from '../../facts/users';
import type { Finding, FindingKind } from '../check';
import { finding } from './finding';

/** The users of a tenant as step 1 sees them. */
export interface Remaining {
  /** Users who are neither the acting nor the stand-by admin, as far as they are listed. */
  readonly others: readonly User[];
  /** How many such users there are, listed or not. */
  readonly count: number;
  readonly standBy: 'none' | 'present' | 'gone' | 'notListedYet';
}

/**
 * Who is left besides the acting admin. The number comes from the count that Graph gave: a list can lag or be a
 * sample, and the higher figure is the safer one.
 * @param meId empty while the acting admin is unknown; then one user is taken to be them
 */
export function whoRemains(users: Listing<User>, meId: string, standByAdminId: string): Remaining {
  const others: User[] = [];
  let meListed = false;
  let standByListed = false;
  // In one walk: several checks ask this about 100,000 users.
  for (const user of users.items) {
    const isMe = user.id === meId;
    const isStandBy = user.id === standByAdminId;
    meListed = meListed || isMe;
    standByListed = standByListed || isStandBy;
    if (!isMe && !isStandBy) {
      others.push(user);
    }
  }
  const whole = users.extent === 'whole';
  const standBy = standByAdminId === '' ? 'none' : standByListed ? 'present' : whole ? 'gone' : 'notListedYet';
  const meCounted = meId === '' || !whole || meListed ? 1 : 0;
  const standByCounted = standBy === 'present' || standBy === 'notListedYet' ? 1 : 0;
  const unnamed = users.total - meCounted - standByCounted;
  return { others, count: Math.max(unnamed, meId === '' ? 0 : others.length, 0), standBy };
}

const KIND_OF_USER: { readonly [Type in User['type']]: FindingKind } = {
  member: 'user',
  guest: 'guest',
  agent: 'agent',
  sync: 'syncAccount'
};

/** One user who still has to go. */
export function userFinding(user: User): Finding {
  const source = user.source === 'synced' ? 'synced' : user.type;
  return finding(KIND_OF_USER[user.type], user.id, user.displayName, user.userPrincipalName, {
    key: 'finding.user',
    values: { source, signIn: user.signIn, licences: user.licences }
  });
}

/** How somebody holds a role. */
export interface RoleHolder {
  readonly principal: Principal;
  readonly templateId: string;
  readonly through: 'direct' | 'group';
  /** Display name of the group; empty for a direct assignment. */
  readonly group: string;
  /** `/` for the whole tenant. */
  readonly scope: string;
}

/** Every holder of a directory role, directly and through role-assignable groups. Groups themselves are not listed. */
export function roleHolders(
  assignments: readonly RoleAssignment[],
  groups: readonly RoleGroupMembers[]
): readonly RoleHolder[] {
  return assignments.flatMap(({ principal, templateId, scope }): readonly RoleHolder[] =>
    principal.kind === 'group'
      ? groups
          .filter(({ groupId }) => groupId === principal.id)
          .flatMap(({ members }) => members)
          .filter(({ kind }) => kind !== 'group')
          .map((member) => ({ principal: member, templateId, through: 'group', group: principal.displayName, scope }))
      : [{ principal, templateId, through: 'direct', group: '', scope }]
  );
}

/** Groups that hold a role and whose members were not read. */
export function groupsNotRead(
  assignments: readonly RoleAssignment[],
  groups: readonly RoleGroupMembers[]
): readonly Principal[] {
  return assignments
    .map(({ principal }) => principal)
    .filter(({ id, kind }) => kind === 'group' && !groups.some(({ groupId }) => groupId === id));
}
