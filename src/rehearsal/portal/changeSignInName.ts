import { initialDomainName, movedTo, signsInAt } from '../tenant/domains';
import type { RawUser } from '../state';
import type { Tenant } from '../tenant/tenant';
import { never, type PortalAct } from './act';

function actingAdmin(tenant: Tenant): RawUser[] {
  const admin = tenant.users.get(tenant.settings.actingAdminId);
  return admin === undefined || signsInAt(admin, initialDomainName(tenant)) ? [] : [admin];
}

/** The acting admin to the initial domain, which no removal takes away. */
export const changeSignInName = {
  id: 'changeSignInName',
  targets: (tenant) => actingAdmin(tenant).map(({ id, userPrincipalName }) => ({ id, name: userPrincipalName })),
  refuses: never,
  perform: (tenant) => {
    for (const admin of actingAdmin(tenant)) {
      const domain = admin.userPrincipalName.split('@').pop() ?? '';
      tenant.users.put({ ...movedTo(tenant, admin, domain, initialDomainName(tenant)), mail: admin.mail });
    }
  }
} as const satisfies PortalAct;
