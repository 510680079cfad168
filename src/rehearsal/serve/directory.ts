import { collectionAnswer } from '../odata/collection';
import type { Kind } from '../odata/kind';
import type { Handler } from '../exchange';
import type { Tenant } from '../tenant/tenant';
import type { Source } from '../tenant/table';
import {
  ADMINISTRATIVE_UNITS,
  APPLICATIONS,
  CONTACTS,
  DEVICES,
  GROUPS,
  PERMISSION_GRANTS,
  plain,
  SERVICE_PRINCIPALS,
  SUBSCRIBED_SKUS,
  SUBSCRIPTIONS
} from './kinds';

/** A route that lists one table. */
function list<Value extends object>(kind: Kind<Value>, source: (tenant: Tenant) => Source<Value>): Handler {
  return (exchange) => collectionAnswer(exchange, kind, source(exchange.tenant));
}

export const listSubscriptions = list(SUBSCRIPTIONS, (tenant) => tenant.subscriptions);
export const listSubscribedSkus = list(SUBSCRIBED_SKUS, (tenant) => tenant.subscribedSkus);
export const listApplications = list(APPLICATIONS, (tenant) => tenant.applications);
export const listServicePrincipals = list(SERVICE_PRINCIPALS, (tenant) => tenant.servicePrincipals);
export const listPermissionGrants = list(PERMISSION_GRANTS, (tenant) => tenant.permissionGrants);
export const listGroups = list(GROUPS, (tenant) => tenant.groups);
export const listAdministrativeUnits = list(ADMINISTRATIVE_UNITS, (tenant) => tenant.administrativeUnits);
export const listContacts = list(CONTACTS, (tenant) => tenant.contacts);
export const listDevices = list(DEVICES, (tenant) => tenant.devices);
/** Neither `$top` nor `$count`. @see https://learn.microsoft.com/graph/api/bitlocker-list-recoverykeys */
export const listBitlockerKeys = list(
  {
    ...plain('informationProtection/bitlocker/recoveryKeys', 'bitlockerRecoveryKey', 100),
    options: ['$select', '$filter']
  },
  (tenant) => tenant.bitlockerKeys
);
export const listAutopilotDevices = list(
  plain('deviceManagement/windowsAutopilotDeviceIdentities', 'windowsAutopilotDeviceIdentity', 100),
  (tenant) => tenant.autopilotDevices
);
