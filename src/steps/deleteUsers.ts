import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import { RESTORABLE_DAYS } from '../facts/deletedUsers';
import { picked, type Work } from '../ports/work';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import type { WriteRouteId } from '../routes/writes';
import { authoritiesFrom } from './authority';
import { sameId } from './fold';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import type { KeepRule } from './keepRules';
import { lastAdminObstacle } from './lastAdmin';
import { privilegeOf } from './privilege';
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

/** Sorts every user of the tenant into the three columns. `routes`: what is to be done to those who go. */
export function* sortTenant(facts: Facts, choice: DeleteUsersChoice, routes: readonly WriteRouteId[] = ROUTES): Work<SortedTenant> {
  const frame = frameOf(facts, routes);
  const { users, records } = facts;
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
  const sorted = yield* sortUsers({
    users: users.value.items,
    actingAdminId: frame.me.id,
    keptAdminId: choice.keptAdminId,
    standByAdminId: records.value.standByAdminId,
    rules: choice.rules,
    directorySync: frame.organization.directorySync,
    authorities,
    privilege: privilegeOf(facts)
  });
  return { kind: 'sorted', users: sorted, roles: authorities.extent };
}

/** A draft over those who go, with everybody who stays protected. `itemOf` says what each of them would be, if anything. */
export function* draftOfGoing(
  facts: Facts,
  choice: DeleteUsersChoice,
  routes: readonly WriteRouteId[],
  itemOf: (user: SortedUser) => PlannedItem | undefined
): Work<Draft> {
  const frame = frameOf(facts, routes);
  const sorted = yield* sortTenant(facts, choice, routes);
  if (sorted.kind === 'obstructed' || frame.kind === 'obstructed') {
    return { kind: 'obstructed', obstacles: sorted.kind === 'obstructed' ? sorted.obstacles : [] };
  }
  const stays = yield* picked(sorted.users, (each) => (each.column === 'stays' ? each : undefined));
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
    items: yield* picked(sorted.users, (each) => (each.column === 'goes' ? itemOf(each) : undefined)),
    keptIds: stays.map((each) => each.user.id)
  };
}

function safetyObstacles(stays: readonly SortedUser[], facts: Facts, actingAdminId: string, keptAdminId: string): readonly Obstacle[] {
  const listed = (id: string): boolean => stays.some(({ user }) => sameId(user.id, id));
  return [
    ...(listed(actingAdminId) ? [] : [{ kind: 'actingAdminNotListed' } as const]),
    ...(keptAdminId === '' || listed(keptAdminId) ? [] : [{ kind: 'keptAdminNotListed' } as const]),
    ...lastAdminObstacle(facts, stays.map(({ authority }) => authority))
  ];
}

/** A user as one item of a plan. */
export function userItem(
  { user, authority }: Pick<SortedUser, 'user' | 'authority'>,
  reason: PlannedItem['reason'],
  effect: PlannedItem['effect']
): PlannedItem {
  const { id, displayName: name, userPrincipalName: reference, type: kind } = user;
  return { id, name, reference, kind, authority, reason, effect };
}

/**
 * Deletes users: each goes to the deleted items and can be restored for 30 days.
 * @see https://learn.microsoft.com/graph/api/user-delete
 */
export const deleteUsers: Task<DeleteUsersChoice> = Object.freeze<Task<DeleteUsersChoice>>({
  id: 'deleteUsers',
  step: 'users',
  check: 'U02',
  waitsFor: stopOf('U02').waitsFor,
  routes: ROUTES,
  needs: [
    'session', 'records', 'organization', 'me', 'myRoles', 'roleAssignments', 'roleGroupMembers', 'roleEligibilities', 'users'
  ],
  undo: { kind: 'reversible', by: 'restoreUsers', days: RESTORABLE_DAYS },
  plan: (facts, choice) => draftOfGoing(facts, choice, ROUTES, (user) => userItem(user, 'noRuleKeeps', 'softDeleted')),
  rounds: 'once',
  proof: 'minutes',
  request: ({ id }) => write('deleteUser', { id }),
  verify: (ids, reader, options) =>
    readBackBy(ids, (id) => read('getUser', { id }, { query: { $select: 'id' } }), 'gone', reader, options),
  sweep: (scope, reader, options) =>
    sweepListing(read('listUsers', {}, { query: { $select: 'id', $top: '999' } }), scope, reader, options)
});
