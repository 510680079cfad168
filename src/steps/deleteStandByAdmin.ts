import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import { RESTORABLE_DAYS } from '../facts/deletedUsers';
import { inOneStep } from '../ports/work';
import { authoritiesFrom } from './authority';
import { deleteUsers, userItem } from './deleteUsers';
import { sameId } from './fold';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import { lastAdminObstacle } from './lastAdmin';
import { ACCESS_AS_USER, privilegeLock, privilegeOf } from './privilege';
import type { Draft, Task } from './task';
import type { NoChoice } from './taskId';

const ROUTES = ['deleteUser'] as const;

/** Exactly the one whom the records name, or nobody when that one is gone. */
function plan(facts: Facts): Draft {
  const frame = frameOf(facts, ROUTES);
  const { users, records } = facts;
  const unread = [...unreadObstacle(facts, 'users'), ...sampleObstacle(facts, 'users'), ...unreadObstacle(facts, 'records')];
  if (frame.kind === 'obstructed' || users.kind === 'unread' || records.kind === 'unread' || unread.length > 0) {
    return { kind: 'obstructed', obstacles: [...(frame.kind === 'obstructed' ? frame.obstacles : []), ...unread] };
  }
  const { organization, me } = frame;
  const authorities = authoritiesFrom(facts);
  const { standByAdminId } = records.value;
  const leaving = users.value.items
    .filter(({ id }) => sameId(id, standByAdminId) && !sameId(id, me.id))
    .map((user) => ({ user, authority: authorities.of(user.id) }));
  const privilege = privilegeOf(facts);
  const obstacles = [
    // The stand-by admin is the one who could help when the acting admin can't: not before the acting admin is sure of the role.
    ...lastAdminObstacle(facts, [authorities.of(me.id)]),
    ...(leaving.some(({ authority }) => privilegeLock(authority, privilege) === 'privilegedWithoutScope')
      ? [{ kind: 'scopeMissing', scope: ACCESS_AS_USER } as const]
      : [])
  ];
  return obstacles.length > 0
    ? { kind: 'obstructed', obstacles }
    : {
        kind: 'drafted',
        tenantId: organization.id,
        tenantName: organization.displayName,
        initialDomain: organization.initialDomain,
        createdBy: { id: me.id, name: me.displayName },
        items: leaving.map((each) => userItem(each, 'chosen', 'softDeleted')),
        keptIds: [me.id]
      };
}

/**
 * Deletes the stand-by Global Administrator, who stayed through the long waits: the last deletion of all.
 * @see https://learn.microsoft.com/graph/api/user-delete
 */
export const deleteStandByAdmin: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  id: 'deleteStandByAdmin',
  step: 'users',
  check: 'U02',
  // Everybody else has to be gone, and what the last acts wait for: they alone come after this.
  waitsFor: [...stopOf('M01').waitsFor, ...stopOf('D07').waitsFor.filter(({ check }) => check !== 'U02')],
  routes: ROUTES,
  needs: [
    'session', 'records', 'organization', 'me', 'myRoles', 'roleAssignments', 'roleGroupMembers', 'roleEligibilities', 'users'
  ],
  undo: { kind: 'reversible', by: 'restoreUsers', days: RESTORABLE_DAYS },
  plan: inOneStep(plan),
  rounds: 'once',
  proof: 'minutes',
  request: (item) => deleteUsers.request(item),
  verify: (ids, reader, options) => deleteUsers.verify(ids, reader, options),
  sweep: (scope, reader, options) => deleteUsers.sweep(scope, reader, options)
});
