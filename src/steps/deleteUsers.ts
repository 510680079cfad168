import type { Facts } from '../facts';
import { RESTORABLE_DAYS } from '../facts/deletedUsers';
import { ROLE } from '../facts/roles';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { authoritiesFrom, isActiveGlobalAdministrator } from './authority';
import { sameId } from './fold';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import type { KeepRule } from './keepRules';
import { readBackBy, sweepListing } from './readBack';
import { sortUsers, type SortedUser } from './sortUsers';
import type { Draft, Obstacle, PlannedItem, Task } from './task';

/** What the administrator decides in step 1. */
export interface DeleteUsersChoice {
  /** The Global Administrator who remains; empty for the acting admin. */
  readonly keptAdminId: string;
  readonly rules: readonly KeepRule[];
}

/** Who stays, who goes, who can't go yet, or why that can't be said. */
export type SortedTenant =
  | { readonly kind: 'sorted'; readonly users: readonly SortedUser[]; readonly roles: 'known' | 'unknown' }
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] };

const ROUTES = ['deleteUser'] as const;

/** Sorts every user of the tenant into the three columns. */
export function sortTenant(facts: Facts, choice: DeleteUsersChoice): SortedTenant {
  const frame = frameOf(facts, ROUTES);
  const { users, records, session } = facts;
  const obstacles = [
    ...(frame.kind === 'obstructed' ? frame.obstacles : []),
    ...unreadObstacle(facts, 'users'),
    ...sampleObstacle(facts, 'users'),
    // A stand-by admin is protected by our own records: unread, they could hold one.
    ...unreadObstacle(facts, 'records')
  ];
  if (frame.kind === 'obstructed' || users.kind === 'unread' || records.kind === 'unread' || obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  const authorities = authoritiesFrom(facts);
  const token = session.kind === 'read' ? session.value.token : ({ kind: 'opaque' } as const);
  const sorted = sortUsers({
    users: users.value.items,
    actingAdminId: frame.me.id,
    keptAdminId: choice.keptAdminId,
    standByAdminId: records.value.standByAdminId,
    rules: choice.rules,
    directorySync: frame.organization.directorySync,
    authorities,
    accessAsUser: token.kind === 'opaque' ? 'unknown' : token.scopes.includes('Directory.AccessAsUser.All') ? 'granted' : 'missing'
  });
  return { kind: 'sorted', users: sorted, roles: authorities.extent };
}

function plan(facts: Facts, choice: DeleteUsersChoice): Draft {
  const frame = frameOf(facts, ROUTES);
  const sorted = sortTenant(facts, choice);
  if (sorted.kind === 'obstructed' || frame.kind === 'obstructed') {
    return { kind: 'obstructed', obstacles: sorted.kind === 'obstructed' ? sorted.obstacles : [] };
  }
  const stays = sorted.users.filter((each) => each.column === 'stays');
  const obstacles = safetyObstacles(stays, facts, frame.me.id, choice.keptAdminId);
  if (obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  return {
    kind: 'drafted',
    tenantId: frame.organization.id,
    tenantName: frame.organization.displayName,
    initialDomain: frame.organization.initialDomain,
    createdBy: { id: frame.me.id, name: frame.me.displayName },
    items: sorted.users.filter((each) => each.column === 'goes').map(itemOf),
    keptIds: stays.map((each) => each.user.id)
  };
}

/** A tenant without a Global Administrator can be closed by nobody, not even by Microsoft support in a short time. */
function safetyObstacles(stays: readonly SortedUser[], facts: Facts, actingAdminId: string, keptAdminId: string): readonly Obstacle[] {
  const listed = (id: string): boolean => stays.some(({ user }) => sameId(user.id, id));
  const { myRoles } = facts;
  const iAm = myRoles.kind === 'read' && myRoles.value.some(({ templateId }) => templateId === ROLE.globalAdministrator);
  const someone = iAm || stays.some(({ authority }) => isActiveGlobalAdministrator(authority));
  return [
    ...(listed(actingAdminId) ? [] : [{ kind: 'actingAdminNotListed' } as const]),
    ...(keptAdminId === '' || listed(keptAdminId) ? [] : [{ kind: 'keptAdminNotListed' } as const]),
    ...(someone ? [] : [{ kind: 'noGlobalAdministratorStays' } as const])
  ];
}

function itemOf({ user, authority }: SortedUser): PlannedItem {
  return {
    id: user.id,
    name: user.displayName,
    userPrincipalName: user.userPrincipalName,
    kind: user.type,
    authority,
    reason: 'noRuleKeeps',
    effect: 'softDeleted'
  };
}

/**
 * Deletes users: each goes to the deleted items and can be restored for 30 days.
 * @see https://learn.microsoft.com/graph/api/user-delete
 */
export const deleteUsers: Task<DeleteUsersChoice> = Object.freeze<Task<DeleteUsersChoice>>({
  id: 'deleteUsers',
  step: 'users',
  routes: ROUTES,
  needs: [
    'session', 'records', 'organization', 'me', 'myRoles', 'roleAssignments', 'roleGroupMembers', 'roleEligibilities', 'users'
  ],
  undo: { kind: 'reversible', by: 'restoreUsers', days: RESTORABLE_DAYS },
  plan,
  request: (id) => write('deleteUser', { id }),
  verify: (ids, reader, options) =>
    readBackBy(ids, (id) => read('getUser', { id }, { query: { $select: 'id' } }), 'gone', reader, options),
  sweep: (scope, reader, options) =>
    sweepListing(read('listUsers', {}, { query: { $select: 'id', $top: '999' } }), scope, reader, options)
});
