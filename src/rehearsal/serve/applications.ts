import { MICROSOFT_TENANTS } from '../../routes/protectedApps';
import type { Exchange, Handler } from '../exchange';
import { noContent } from '../http/answer';
import { notFound, refuse } from '../http/refusal';
import { refusePrivileges } from '../http/scopes';
import { objectAnswer } from '../odata/collection';
import { leftBesideUs } from '../portal/entraChecks';
import { MICROSOFT_APPS_KEPT } from '../scenarios/data/microsoftApps';
import type { RawApplication, RawServicePrincipal } from '../state';
import { removeApplication, removePrincipal } from '../tenant/applications';
import {
  APPLICATION_ADMINISTRATOR,
  CLOUD_APPLICATION_ADMINISTRATOR,
  SECURITY_ADMINISTRATOR
} from '../tenant/roles';
import { LATEST, type Table } from '../tenant/table';
import { needRole } from './authority';
import { onlyProperty, refuseValue } from './body';
import { APPLICATIONS, SERVICE_PRINCIPALS } from './kinds';

/** A list of its own, so that a gap in the product's list shows here. */
const PROTECTED: ReadonlySet<string> = new Set(MICROSOFT_APPS_KEPT.map(([appId]) => appId));

/** By object id or, where the path has one, by app id. */
function named<Value extends { readonly id: string; readonly appId: string }>(
  { parameters: { id, appId } }: Exchange,
  table: Table<Value>,
  at = LATEST
): Value {
  const found =
    appId === undefined
      ? table.get(id ?? '', at)
      : table.all(at).find((each) => each.appId.toLowerCase() === appId.toLowerCase());
  return found ?? notFound(appId ?? id ?? '');
}

export const getApplication: Handler = (exchange) =>
  objectAnswer(exchange, APPLICATIONS, named(exchange, exchange.tenant.applications, exchange.at));

export const getServicePrincipal: Handler = (exchange) =>
  objectAnswer(exchange, SERVICE_PRINCIPALS, named(exchange, exchange.tenant.servicePrincipals, exchange.at));

/** Our own principal may go as the very last thing: whatever Entra still counts, nobody could delete afterwards. */
function watchOwn({ tenant, caller, violate }: Exchange, removed: RawApplication | RawServicePrincipal): void {
  if (removed.appId === caller.appId && leftBesideUs(tenant) > 0) {
    violate('deletedOwnPrincipal', removed.id);
  }
}

/** Takes the application's service principal with it. @see https://learn.microsoft.com/graph/api/application-delete */
export const deleteApplication: Handler = (exchange) => {
  const { tenant } = exchange;
  const application = named(exchange, tenant.applications);
  needRole(exchange, APPLICATION_ADMINISTRATOR, CLOUD_APPLICATION_ADMINISTRATOR);
  removeApplication(tenant, application);
  watchOwn(exchange, application);
  return noContent();
};

function watchProtected({ violate }: Exchange, { appId }: RawServicePrincipal): void {
  if (PROTECTED.has(appId)) {
    violate('protectedPrincipal', appId);
  }
}

/** Microsoft's own and managed identities stay, whoever asks. @see https://learn.microsoft.com/graph/api/serviceprincipal-delete */
export const deleteServicePrincipal: Handler = (exchange) => {
  const principal = named(exchange, exchange.tenant.servicePrincipals);
  needRole(exchange, APPLICATION_ADMINISTRATOR, CLOUD_APPLICATION_ADMINISTRATOR, SECURITY_ADMINISTRATOR);
  watchProtected(exchange, principal);
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
  removePrincipal(exchange.tenant, principal);
  watchOwn(exchange, principal);
  return noContent();
};

/**
 * Disabling is possible for Microsoft's own too, and locks people out of the portals.
 * @see https://learn.microsoft.com/answers/questions/1227072
 */
export const setPrincipalSignIn: Handler = (exchange) => {
  const principal = named(exchange, exchange.tenant.servicePrincipals);
  const accountEnabled = onlyProperty(exchange, 'accountEnabled');
  if (typeof accountEnabled !== 'boolean') {
    return refuseValue('accountEnabled');
  }
  needRole(exchange, APPLICATION_ADMINISTRATOR, CLOUD_APPLICATION_ADMINISTRATOR);
  if (!accountEnabled) {
    watchProtected(exchange, principal);
  }
  exchange.tenant.servicePrincipals.put({ ...principal, accountEnabled });
  return noContent();
};
