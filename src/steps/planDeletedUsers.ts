import type { Facts } from '../facts';
import type { DeletedUser } from '../facts/deletedUsers';
import { picked, type Work } from '../ports/work';
import type { WriteRouteId } from '../routes/writes';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import type { Draft, PlannedItem } from './task';

/** Plans for exactly the chosen users that are still in the deleted items: the others are restored, purged or expired. */
export function* planDeletedUsers(
  facts: Facts,
  ids: readonly string[],
  routes: readonly WriteRouteId[],
  effect: PlannedItem['effect']
): Work<Draft> {
  const frame = frameOf(facts, routes);
  const { deletedUsers } = facts;
  const obstacles = [
    ...(frame.kind === 'obstructed' ? frame.obstacles : []),
    ...unreadObstacle(facts, 'deletedUsers'),
    ...sampleObstacle(facts, 'deletedUsers')
  ];
  if (frame.kind === 'obstructed' || deletedUsers.kind === 'unread' || obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  const chosen = new Set(ids);
  return {
    kind: 'drafted',
    tenantId: frame.organization.id,
    tenantName: frame.organization.displayName,
    initialDomain: frame.organization.initialDomain,
    createdBy: { id: frame.me.id, name: frame.me.displayName },
    items: yield* picked(deletedUsers.value.items, (user) => (chosen.has(user.id) ? itemOf(user, effect) : undefined)),
    keptIds: [frame.me.id]
  };
}

function itemOf({ id, displayName: name, userPrincipalName: reference }: DeletedUser, effect: PlannedItem['effect']): PlannedItem {
  return { id, name, reference, kind: 'deletedUser', authority: 'unknown', reason: 'chosen', effect };
}
