import { get } from './get';
import { ALL_CLOUDS, WORLDWIDE_AND_US_GOV } from '../../ports/cloud';

/** What else lives in the directory. */
export const DIRECTORY_READS = {
  listDomains: get('/domains', 'v1.0', 'Domain.Read.All', 'api/domain-list', ALL_CLOUDS, 1),
  getDomain: get('/domains/{id}', 'v1.0', 'Domain.Read.All', 'api/domain-get', ALL_CLOUDS, 1),
  listDomainReferences: get('/domains/{id}/domainNameReferences', 'v1.0', 'Domain.Read.All', 'api/domain-list-domainnamereferences', ALL_CLOUDS, 4),
  listFederations: get('/domains/{id}/federationConfiguration', 'v1.0', 'Domain-InternalFederation.Read.All', 'api/domain-list-federationconfiguration', ALL_CLOUDS, 1),
  listApplications: get('/applications', 'v1.0', 'Application.Read.All', 'api/application-list', ALL_CLOUDS, 2),
  getApplication: get("/applications(appId='{appId}')", 'v1.0', 'Application.Read.All', 'api/application-get', ALL_CLOUDS, 1),
  listServicePrincipals: get('/servicePrincipals', 'v1.0', 'Application.Read.All', 'api/serviceprincipal-list', ALL_CLOUDS, 1),
  getServicePrincipal: get("/servicePrincipals(appId='{appId}')", 'v1.0', 'Application.Read.All', 'api/serviceprincipal-get', ALL_CLOUDS, 1),
  listPermissionGrants: get('/oauth2PermissionGrants', 'v1.0', 'Directory.Read.All', 'api/oauth2permissiongrant-list', ALL_CLOUDS, 2),
  getPermissionGrant: get('/oauth2PermissionGrants/{id}', 'v1.0', 'Directory.Read.All', 'api/oauth2permissiongrant-get', ALL_CLOUDS, 1),
  listGroups: get('/groups', 'v1.0', 'Group.Read.All', 'api/group-list', ALL_CLOUDS, 1),
  listGroupMembers: get('/groups/{id}/members', 'v1.0', 'GroupMember.Read.All', 'api/group-list-members', ALL_CLOUDS, 3),
  listGroupOwners: get('/groups/{id}/owners', 'v1.0', 'GroupMember.Read.All', 'api/group-list-owners', ALL_CLOUDS, 1),
  listAdministrativeUnits: get('/directory/administrativeUnits', 'v1.0', 'AdministrativeUnit.Read.All', 'api/directory-list-administrativeunits', ALL_CLOUDS, 1),
  listContacts: get('/contacts', 'v1.0', 'OrgContact.Read.All', 'api/orgcontact-list', ALL_CLOUDS, 1),
  listDevices: get('/devices', 'v1.0', 'Device.Read.All', 'api/device-list', ALL_CLOUDS, 1),
  listBitlockerKeys: get('/informationProtection/bitlocker/recoveryKeys', 'v1.0', 'BitlockerKey.ReadBasic.All', 'api/bitlocker-list-recoverykeys', WORLDWIDE_AND_US_GOV, 1),
  listAutopilotDevices: get('/deviceManagement/windowsAutopilotDeviceIdentities', 'v1.0', 'DeviceManagementServiceConfig.Read.All', 'api/intune-enrollment-windowsautopilotdeviceidentity-list', WORLDWIDE_AND_US_GOV, 1)
} as const;
