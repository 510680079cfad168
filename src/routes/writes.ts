import { ALL_CLOUDS } from '../ports/cloud';
import type { WriteRoute } from './route';

/** Every change this product may make. Steps 2 and 3 have none: Graph only reads subscriptions. */
export const WRITES = {
  deleteUser: {
    method: 'DELETE',
    path: '/users/{id}',
    version: 'v1.0',
    target: 'id',
    scope: 'User.DeleteRestore.All',
    furtherScopes: [{ scope: 'Directory.AccessAsUser.All', when: 'privilegedTarget' }],
    docs: 'https://learn.microsoft.com/graph/api/user-delete',
    clouds: ALL_CLOUDS,
    units: 1
  },
  restoreDeletedItem: {
    method: 'POST',
    path: '/directory/deletedItems/{id}/restore',
    version: 'v1.0',
    target: 'id',
    scope: 'User.DeleteRestore.All',
    furtherScopes: [{ scope: 'Directory.AccessAsUser.All', when: 'privilegedTarget' }],
    docs: 'https://learn.microsoft.com/graph/api/directory-deleteditems-restore',
    clouds: ALL_CLOUDS,
    units: 1
  }
} as const satisfies Record<string, WriteRoute>;

export type WriteRouteId = keyof typeof WRITES;
