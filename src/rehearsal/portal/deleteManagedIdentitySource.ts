import { never, type PortalAct } from './act';

/** A managed identity goes with the Azure resource it belongs to. */
export const deleteManagedIdentitySource = {
  id: 'deleteManagedIdentitySource',
  targets: (tenant) =>
    tenant.servicePrincipals
      .all()
      .filter((each) => each.servicePrincipalType === 'ManagedIdentity')
      .map(({ id, displayName }) => ({ id, name: displayName })),
  refuses: never,
  perform: (tenant, id) => {
    tenant.servicePrincipals.remove(id);
  }
} as const satisfies PortalAct;
