import { never, type PortalAct } from './act';

/** A user flow of B2C or External ID. @see https://learn.microsoft.com/azure/active-directory-b2c/tutorial-delete-tenant */
export const deleteUserFlow = {
  id: 'deleteUserFlow',
  targets: (tenant) => [...tenant.b2xUserFlows.all(), ...tenant.b2cUserFlows.all()].map(({ id }) => ({ id, name: id })),
  refuses: never,
  perform: (tenant, id) => {
    tenant.b2xUserFlows.remove(id);
    tenant.b2cUserFlows.remove(id);
  }
} as const satisfies PortalAct;
