import { stopOf } from '../checks/roadMap';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { planDeletedUsers } from './planDeletedUsers';
import { readBackBy, sweepListing } from './readBack';
import type { Task } from './task';

/** Which deleted users go for good. Ids that are not in the deleted items can't be planned: they are restored or gone. */
export interface PurgeUsersChoice {
  readonly ids: readonly string[];
}

const ROUTES = ['purgeDeletedItem'] as const;

/**
 * Deletes users who are in the deleted items for good. A task of its own, later and with its own confirmation: nobody
 * brings them back, Microsoft included.
 * @see https://learn.microsoft.com/graph/api/directory-deleteditems-delete
 */
export const purgeUsers: Task<PurgeUsersChoice> = Object.freeze<Task<PurgeUsersChoice>>({
  id: 'purgeUsers',
  step: 'users',
  check: 'U05',
  // As for the first deletion, and not while it is still going on: until then somebody may have to come back.
  waitsFor: [...stopOf('U02').waitsFor, ...stopOf('M01').waitsFor],
  routes: ROUTES,
  needs: ['session', 'organization', 'me', 'deletedUsers'],
  undo: { kind: 'irreversible' },
  plan: (facts, { ids }) => planDeletedUsers(facts, ids, ROUTES, 'purged'),
  rounds: 'once',
  proof: 'minutes',
  request: ({ id }) => write('purgeDeletedItem', { id }),
  // Who has left the deleted items is gone for good or was restored: both places are looked at.
  verify: async (ids, reader, options) => {
    const [deleted, living] = await Promise.all([
      readBackBy(ids, (id) => read('getDeletedItem', { id }, { query: { $select: 'id' } }), 'gone', reader, options),
      readBackBy(ids, (id) => read('getUser', { id }, { query: { $select: 'id' } }), 'gone', reader, options)
    ]);
    return deleted.map((look, at) => (look.kind === 'proven' ? living[at] ?? look : look));
  },
  sweep: (scope, reader, options) =>
    sweepListing(read('listDeletedUsers', {}, { query: { $select: 'id', $top: '999' } }), scope, reader, options)
});
