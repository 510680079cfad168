import { never, type PortalAct } from './act';

/** A custom policy of B2C. @see https://learn.microsoft.com/azure/active-directory-b2c/tutorial-delete-tenant */
export const deletePolicy = {
  id: 'deletePolicy',
  targets: (tenant) => tenant.trustFrameworkPolicies.all().map(({ id }) => ({ id, name: id })),
  refuses: never,
  perform: (tenant, id) => {
    tenant.trustFrameworkPolicies.remove(id);
  }
} as const satisfies PortalAct;
