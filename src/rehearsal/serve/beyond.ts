import { ALL_CLOUDS } from '../../ports/cloud';
import type { Route } from '../../routes/route';
import type { Exchange, Handler, Served } from '../exchange';
import { noContent } from '../http/answer';
import { notFound, refuse } from '../http/refusal';
import { refusePrivileges } from '../http/scopes';
import { objectAnswer } from '../odata/collection';
import type { RawServicePrincipal } from '../state';
import { deletedUserOf } from './deletedItems';
import { APPLICATIONS, GROUPS, SERVICE_PRINCIPALS } from './kinds';

/**
 * Routes that this product does not use (yet) and others do: whatever a client does wrong with them shows here first.
 * Deleted applications and service principals are not kept for restoring.
 */

/** Owners of Microsoft's own applications. @see https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in */
const MICROSOFT_TENANTS = ['f8cdef31-a31e-4b4a-93e4-5f571e91255a', '72f988bf-86f1-41af-91ab-2d7cd011db47'];

const idOf = ({ parameters }: Exchange): string => parameters.id ?? '';

const getGroup: Handler = (exchange) =>
  objectAnswer(exchange, GROUPS, exchange.tenant.groups.get(idOf(exchange), exchange.at) ?? notFound(idOf(exchange)));

const getApplication: Handler = (exchange) =>
  objectAnswer(
    exchange,
    APPLICATIONS,
    exchange.tenant.applications.get(idOf(exchange), exchange.at) ?? notFound(idOf(exchange))
  );

const getServicePrincipal: Handler = (exchange) =>
  objectAnswer(
    exchange,
    SERVICE_PRINCIPALS,
    exchange.tenant.servicePrincipals.get(idOf(exchange), exchange.at) ?? notFound(idOf(exchange))
  );

function removePrincipal({ tenant, caller, violate }: Exchange, principal: RawServicePrincipal): void {
  tenant.servicePrincipals.remove(principal.id);
  for (const grant of tenant.permissionGrants.all()) {
    if (grant.clientId === principal.id) {
      tenant.permissionGrants.remove(grant.id);
    }
  }
  if (principal.appId === caller.appId) {
    violate('deletedOwnPrincipal', principal.id);
  }
}

/** Takes the application's service principal with it. */
const deleteApplication: Handler = (exchange) => {
  const { tenant, caller, violate } = exchange;
  const application = tenant.applications.get(idOf(exchange)) ?? notFound(idOf(exchange));
  const principal = tenant.servicePrincipals.all().find((each) => each.appId === application.appId);
  tenant.applications.remove(application.id);
  if (principal !== undefined) {
    removePrincipal(exchange, principal);
  } else if (application.appId === caller.appId) {
    violate('deletedOwnPrincipal', application.id);
  }
  return noContent();
};

/** Microsoft's own and managed identities stay, whoever asks. */
const deleteServicePrincipal: Handler = (exchange) => {
  const principal = exchange.tenant.servicePrincipals.get(idOf(exchange)) ?? notFound(idOf(exchange));
  if (principal.servicePrincipalType === 'ManagedIdentity') {
    refusePrivileges();
  }
  if (MICROSOFT_TENANTS.includes(principal.appOwnerOrganizationId ?? '')) {
    refuse(
      400,
      'Request_BadRequest',
      `The service principal with AppId '${principal.appId}' is internal to Microsoft and cannot be deleted.`
    );
  }
  removePrincipal(exchange, principal);
  return noContent();
};

/** Gone for good. @see https://learn.microsoft.com/graph/api/directory-deleteditems-delete */
const purgeDeletedItem: Handler = (exchange) => {
  exchange.tenant.deletedUsers.remove(deletedUserOf(exchange, exchange.now).id);
  return noContent();
};

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

export const BEYOND: readonly Served[] = [
  served('GET', '/groups/{id}', 'Group.Read.All', 'group-get', getGroup),
  served('GET', '/applications/{id}', 'Application.Read.All', 'application-get', getApplication),
  served('GET', '/servicePrincipals/{id}', 'Application.Read.All', 'serviceprincipal-get', getServicePrincipal),
  served('DELETE', '/applications/{id}', 'Application.ReadWrite.All', 'application-delete', deleteApplication),
  served(
    'DELETE',
    '/servicePrincipals/{id}',
    'Application.ReadWrite.All',
    'serviceprincipal-delete',
    deleteServicePrincipal
  ),
  served(
    'DELETE',
    '/directory/deletedItems/{id}',
    'User.ReadWrite.All',
    'directory-deleteditems-delete',
    purgeDeletedItem
  )
];
