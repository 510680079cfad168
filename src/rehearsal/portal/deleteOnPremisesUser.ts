import { iso, isSyncOn } from '../tenant/lifecycle';
import { never, type PortalAct } from './act';

/** Deleted in the directory on the premises: synchronization then deletes it here, for 30 days to restore. */
export const deleteOnPremisesUser = {
  id: 'deleteOnPremisesUser',
  targets: (tenant) =>
    isSyncOn(tenant, tenant.now())
      ? tenant.users
          .all()
          .filter((user) => user.onPremisesSyncEnabled === true)
          .map(({ id, userPrincipalName }) => ({ id, name: userPrincipalName }))
      : [],
  refuses: never,
  perform: (tenant, id) => {
    const user = tenant.users.get(id);
    if (user !== undefined) {
      tenant.users.remove(id);
      tenant.deletedUsers.put({ ...user, deletedDateTime: iso(tenant.now()) });
    }
  }
} as const satisfies PortalAct;
