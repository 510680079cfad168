import { read } from '../../../routes/call';
import { textOf } from '../shape';
import { NO_NAMES, nothing, type NameSource, type Names, type Raw, type Section } from './section';
import { ALL, only, selected } from './select';

const PRINCIPAL = ['id', 'displayName', 'userPrincipalName'] as const;

/** `$expand=principal` and `$expand=roleDefinition` exclude each other, so the names of roles are read apart. */
const ROLE_NAMES: NameSource = {
  kind: 'listing',
  call: read('listRoleDefinitions', {}, { query: { $select: 'id,displayName' } }),
  id: 'id',
  name: 'displayName'
};

const role = ({ roleDefinitionId }: Raw, names: Names): Raw => ({ role: names.get(textOf(roleDefinitionId)) ?? '' });
const HOLDER_COLUMNS = [
  'id', 'role', 'roleDefinitionId', 'directoryScopeId', 'principalId', 'principal/@odata.type', 'principal/displayName',
  'principal/userPrincipalName'
];
const ASSIGNMENT = ['id', 'roleDefinitionId', 'principalId', 'directoryScopeId'];

const definition = ['id', 'displayName', 'description', 'isBuiltIn', 'isEnabled', 'templateId', 'rolePermissions'];

export const ROLE_DEFINITIONS: Section = {
  kind: 'listing',
  id: 'roleDefinitions',
  call: read('listRoleDefinitions', {}),
  counted: 'no',
  kept: only(definition),
  names: NO_NAMES,
  add: nothing,
  columns: definition
};

export const ROLE_ASSIGNMENTS: Section = {
  kind: 'listing',
  id: 'roleAssignments',
  call: read('listRoleAssignments', {}, { query: { $expand: 'principal' } }),
  counted: 'no',
  kept: only(ASSIGNMENT, { principal: PRINCIPAL }),
  names: ROLE_NAMES,
  add: role,
  columns: HOLDER_COLUMNS
};

export const ROLE_ELIGIBILITIES: Section = {
  kind: 'listing',
  id: 'roleEligibilities',
  call: read('listRoleEligibilities', {}, { query: { $expand: 'principal' } }),
  counted: 'no',
  kept: only([...ASSIGNMENT, 'memberType', 'startDateTime', 'endDateTime'], { principal: PRINCIPAL }),
  names: ROLE_NAMES,
  add: role,
  columns: [...HOLDER_COLUMNS, 'memberType', 'startDateTime', 'endDateTime']
};

/** Neither `passwordCredentials` nor `keyCredentials`: an inventory leaves the tenant. */
const applications = selected([
  'id', 'appId', 'displayName', 'createdDateTime', 'signInAudience', 'publisherDomain', 'identifierUris', 'tags', 'web',
  'spa', 'requiredResourceAccess'
]);
const servicePrincipals = selected([
  'id', 'appId', 'displayName', 'servicePrincipalType', 'appOwnerOrganizationId', 'accountEnabled',
  'appRoleAssignmentRequired', 'servicePrincipalNames', 'replyUrls', 'tags'
]);
const GRANT = ['id', 'clientId', 'consentType', 'principalId', 'resourceId', 'scope'];

export const APPLICATIONS: Section = {
  kind: 'listing',
  id: 'applications',
  call: read('listApplications', {}, { query: applications.query }),
  counted: 'index',
  kept: applications.kept,
  names: NO_NAMES,
  add: nothing,
  columns: applications.kept.properties
};

export const SERVICE_PRINCIPALS: Section = {
  kind: 'listing',
  id: 'servicePrincipals',
  call: read('listServicePrincipals', {}, { query: servicePrincipals.query }),
  counted: 'index',
  kept: servicePrincipals.kept,
  names: NO_NAMES,
  add: nothing,
  columns: servicePrincipals.kept.properties
};

export const PERMISSION_GRANTS: Section = {
  kind: 'listing',
  id: 'permissionGrants',
  call: read('listPermissionGrants', {}),
  counted: 'no',
  kept: only(GRANT),
  names: NO_NAMES,
  add: nothing,
  columns: GRANT
};

export const CONDITIONAL_ACCESS: Section = {
  kind: 'listing',
  id: 'conditionalAccess',
  call: read('listConditionalAccessPolicies', {}),
  counted: 'no',
  kept: ALL,
  names: NO_NAMES,
  add: nothing,
  columns: ['id', 'displayName', 'state', 'createdDateTime', 'conditions', 'grantControls', 'sessionControls']
};

export const NAMED_LOCATIONS: Section = {
  kind: 'listing',
  id: 'namedLocations',
  call: read('listNamedLocations', {}),
  counted: 'no',
  kept: ALL,
  names: NO_NAMES,
  add: nothing,
  columns: ['id', '@odata.type', 'displayName', 'isTrusted', 'ipRanges', 'countriesAndRegions']
};

/** Security defaults, authentication methods, authorization. */
export const POLICIES: Section = {
  kind: 'objects',
  id: 'policies',
  calls: [read('getSecurityDefaults', {}), read('getAuthenticationMethodsPolicy', {}), read('getAuthorizationPolicy', {})],
  kept: ALL,
  names: NO_NAMES,
  add: nothing,
  columns: ['id', 'displayName', 'description', 'isEnabled']
};
