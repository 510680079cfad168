import type { Facts } from '../facts';
import { RESTORABLE_DAYS } from '../facts/deletedUsers';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import { readBackBy, sweepListing } from './readBack';
import type { Draft, PlannedItem, Task } from './task';

/** Which deleted users come back. Ids that are not in the deleted items can't be planned: they are purged or expired. */
export interface RestoreUsersChoice {
  readonly ids: readonly string[];
}

const ROUTES = ['restoreDeletedItem'] as const;

function plan(facts: Facts, choice: RestoreUsersChoice): Draft {
  const frame = frameOf(facts, ROUTES);
  const { deletedUsers } = facts;
  const obstacles = [
    ...(frame.kind === 'obstructed' ? frame.obstacles : []),
    ...unreadObstacle(facts, 'deletedUsers'),
    ...sampleObstacle(facts, 'deletedUsers')
  ];
  if (frame.kind === 'obstructed' || deletedUsers.kind === 'unread' || obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  const chosen = new Set(choice.ids);
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
          userPrincipalName: user.userPrincipalName,
          kind: 'deletedUser',
          authority: 'unknown',
          reason: 'chosen',
          effect: 'restored'
        })
      ),
    keptIds: [frame.me.id]
  };
}

/**
 * Brings deleted users back with their licences and mailboxes. Proven when the user can be read again and the deleted
 * items no longer hold it.
 * @see https://learn.microsoft.com/graph/api/directory-deleteditems-restore
 */
export const restoreUsers: Task<RestoreUsersChoice> = Object.freeze<Task<RestoreUsersChoice>>({
  id: 'restoreUsers',
  step: 'users',
  routes: ROUTES,
  needs: ['session', 'organization', 'me', 'deletedUsers'],
  undo: { kind: 'reversible', by: 'deleteUsers', days: RESTORABLE_DAYS },
  plan,
  request: (id) => write('restoreDeletedItem', { id }),
  verify: (ids, reader, options) =>
    readBackBy(ids, (id) => read('getUser', { id }, { query: { $select: 'id' } }), 'there', reader, options),
  sweep: (scope, reader, options) =>
    sweepListing(read('listDeletedUsers', {}, { query: { $select: 'id', $top: '999' } }), scope, reader, options)
});
