import { RESTORABLE_DAYS } from '../facts/deletedUsers';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { planDeletedUsers } from './planDeletedUsers';
import { readBackBy, sweepListing } from './readBack';
import type { Task } from './task';

/** Which deleted users come back. Ids that are not in the deleted items can't be planned: they are purged or expired. */
export interface RestoreUsersChoice {
  readonly ids: readonly string[];
}

const ROUTES = ['restoreDeletedItem'] as const;

/**
 * Brings deleted users back with their licences and mailboxes. Proven when the user can be read again and the deleted
 * items no longer hold it.
 * @see https://learn.microsoft.com/graph/api/directory-deleteditems-restore
 */
export const restoreUsers: Task<RestoreUsersChoice> = Object.freeze<Task<RestoreUsersChoice>>({
  id: 'restoreUsers',
  step: 'users',
  check: 'U05',
  // Undoing is never locked.
  waitsFor: [],
  routes: ROUTES,
  needs: ['session', 'organization', 'me', 'deletedUsers'],
  undo: { kind: 'reversible', by: 'deleteUsers', days: RESTORABLE_DAYS },
  plan: (facts, { ids }) => planDeletedUsers(facts, ids, ROUTES, 'restored'),
  rounds: 'once',
  proof: 'minutes',
  request: ({ id }) => write('restoreDeletedItem', { id }),
  verify: (ids, reader, options) =>
    readBackBy(ids, (id) => read('getUser', { id }, { query: { $select: 'id' } }), 'there', reader, options),
  sweep: (scope, reader, options) =>
    sweepListing(read('listDeletedUsers', {}, { query: { $select: 'id', $top: '999' } }), scope, reader, options)
});
