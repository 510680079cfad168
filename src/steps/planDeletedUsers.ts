import type { Facts } from '../facts';
import type { WriteRouteId } from '../routes/writes';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import type { Draft, PlannedItem } from './task';

/** Plans for exactly the chosen users that are still in the deleted items: the others are restored, purged or expired. */
export function planDeletedUsers(
  facts: Facts,
  ids: readonly string[],
  routes: readonly WriteRouteId[],
  effect: PlannedItem['effect']
): Draft {
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
    items: deletedUsers.value.items
      .filter(({ id }) => chosen.has(id))
      .map(
        (user): PlannedItem => ({
          id: user.id,
          name: user.displayName,
          reference: user.userPrincipalName,
          kind: 'deletedUser',
          authority: 'unknown',
          reason: 'chosen',
          effect
        })
      ),
    keptIds: [frame.me.id]
  };
}
