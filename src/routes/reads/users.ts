import { get } from './get';
import { ALL_CLOUDS } from '../../ports/cloud';

/** Users, deleted users and their per-user MFA. */
export const USERS_READS = {
  listUsers: get('/users', 'v1.0', 'User.Read.All', 'api/user-list', ALL_CLOUDS, 2),
  getUser: get('/users/{id}', 'v1.0', 'User.Read.All', 'api/user-get', ALL_CLOUDS, 1),
  listDeletedUsers: get('/directory/deletedItems/microsoft.graph.user', 'v1.0', 'User.Read.All', 'api/directory-deleteditems-list', ALL_CLOUDS, 1),
  getDeletedItem: get('/directory/deletedItems/{id}', 'v1.0', 'User.Read.All', 'api/directory-deleteditems-get', ALL_CLOUDS, 1),
  getUserMfaRequirements: get('/users/{id}/authentication/requirements', 'beta', 'Policy.Read.All', 'api/authentication-get?view=graph-rest-beta', ALL_CLOUDS, 1)
} as const;
