import { USER_DEFAULTS } from '../odata/entityTypes';
import { pick } from '../odata/select';
import type { Tenant } from '../tenant/tenant';

/** Any object of the directory with its `@odata.type`, as lists of mixed objects carry it. */
export function directoryObject(tenant: Tenant, id: string, at: number): object | undefined {
  const user = tenant.users.get(id, at);
  if (user !== undefined) {
    return { '@odata.type': '#microsoft.graph.user', ...pick(user, USER_DEFAULTS) };
  }
  const group = tenant.groups.get(id, at);
  if (group !== undefined) {
    return { '@odata.type': '#microsoft.graph.group', ...group };
  }
  const principal = tenant.servicePrincipals.get(id, at);
  if (principal !== undefined) {
    return { '@odata.type': '#microsoft.graph.servicePrincipal', ...principal };
  }
  const application = tenant.applications.get(id, at);
  return application === undefined ? undefined : { '@odata.type': '#microsoft.graph.application', ...application };
}
