import { ALL_CLOUDS } from '../../ports/cloud';
import type { Route } from '../../routes/route';
import type { Handler, Served } from '../exchange';
import * as applications from './applications';
import { getGroup } from './groups';

/** Routes that this product does not use and others do: whatever a client does wrong with them shows here first. */
function served(method: Route['method'], path: string, scope: string, docs: string, handler: Handler): Served {
  const route: Route = {
    method,
    path,
    version: 'v1.0',
    scope,
    furtherScopes: [],
    docs: `https://learn.microsoft.com/graph/api/${docs}`,
    clouds: ALL_CLOUDS,
    units: 1
  };
  return { route, handler };
}

const READ = 'Application.Read.All';
const WRITE = 'Application.ReadWrite.All';

export const BEYOND: readonly Served[] = [
  served('GET', '/groups/{id}', 'Group.Read.All', 'group-get', getGroup),
  served('GET', '/applications/{id}', READ, 'application-get', applications.getApplication),
  served('GET', '/servicePrincipals/{id}', READ, 'serviceprincipal-get', applications.getServicePrincipal),
  served('DELETE', '/applications/{id}', WRITE, 'application-delete', applications.deleteApplication),
  served('DELETE', '/servicePrincipals/{id}', WRITE, 'serviceprincipal-delete', applications.deleteServicePrincipal),
  served('PATCH', '/servicePrincipals/{id}', WRITE, 'serviceprincipal-update', applications.setPrincipalSignIn),
  served(
    'PATCH',
    "/servicePrincipals(appId='{appId}')",
    WRITE,
    'serviceprincipal-update',
    applications.setPrincipalSignIn
  )
];
