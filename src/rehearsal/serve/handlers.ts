import type { ReadRouteId } from '../../routes/reads';
import type { WriteRouteId } from '../../routes/writes';
import type { Handler } from '../exchange';
import * as applications from './applications';
import * as deletedItems from './deletedItems';
import * as directory from './directory';
import * as domains from './domains';
import * as domainWrites from './domainWrites';
import * as groups from './groups';
import * as identity from './identity';
import { turnOffSync } from './organization';
import * as permissionGrants from './permissionGrants';
import * as policies from './policies';
import * as reports from './reports';
import * as users from './users';
import * as writes from './writes';

/** One handler for each route of the table: a route without one does not compile. */
export const READ_HANDLERS: Readonly<Record<ReadRouteId, Handler>> = {
  getOrganization: identity.getOrganization,
  getMe: identity.getMe,
  listMyRoles: identity.listMyRoles,
  listMyEligibleRoles: identity.listMyEligibleRoles,
  listMyActiveRoles: identity.listMyActiveRoles,
  listRoleAssignments: identity.listRoleAssignments,
  listRoleDefinitions: identity.listRoleDefinitions,
  listRoleEligibilities: identity.listRoleEligibilities,
  listGroupMembersTransitive: groups.listGroupMembersTransitive,
  listRegistrationDetails: identity.listRegistrationDetails,
  listUsers: users.listUsers,
  getUser: users.getUser,
  getUserMfaRequirements: users.getUserMfaRequirements,
  listDeletedUsers: deletedItems.listDeletedUsers,
  getDeletedItem: deletedItems.getDeletedItem,
  listSubscriptions: directory.listSubscriptions,
  listSubscribedSkus: directory.listSubscribedSkus,
  listDomains: domains.listDomains,
  getDomain: domains.getDomain,
  listDomainReferences: domains.listDomainReferences,
  listFederations: domains.listFederations,
  listApplications: directory.listApplications,
  getApplication: applications.getApplication,
  listServicePrincipals: directory.listServicePrincipals,
  getServicePrincipal: applications.getServicePrincipal,
  listPermissionGrants: directory.listPermissionGrants,
  getPermissionGrant: permissionGrants.getPermissionGrant,
  listGroups: directory.listGroups,
  listGroupMembers: groups.listGroupMembers,
  listGroupOwners: groups.listGroupOwners,
  listAdministrativeUnits: directory.listAdministrativeUnits,
  listContacts: directory.listContacts,
  listDevices: directory.listDevices,
  listBitlockerKeys: directory.listBitlockerKeys,
  listAutopilotDevices: directory.listAutopilotDevices,
  getMailboxUsageDetail: reports.getMailboxUsageDetail,
  getOneDriveUsageDetail: reports.getOneDriveUsageDetail,
  getSharePointUsageDetail: reports.getSharePointUsageDetail,
  getSecurityDefaults: policies.getSecurityDefaults,
  listConditionalAccessPolicies: policies.listConditionalAccessPolicies,
  listNamedLocations: policies.listNamedLocations,
  getAuthorizationPolicy: policies.getAuthorizationPolicy,
  getAuthenticationMethodsPolicy: policies.getAuthenticationMethodsPolicy,
  listB2xUserFlows: policies.listB2xUserFlows,
  listB2cUserFlows: policies.listB2cUserFlows,
  listIdentityProviders: policies.listIdentityProviders,
  listTrustFrameworkPolicies: policies.listTrustFrameworkPolicies,
  listDelegatedAdminRelationships: policies.listDelegatedAdminRelationships,
  listCrossTenantPartners: policies.listCrossTenantPartners,
  getMultiTenantOrganization: policies.getMultiTenantOrganization,
  listEdiscoveryCases: policies.listEdiscoveryCases
};

export const WRITE_HANDLERS: Readonly<Record<WriteRouteId, Handler>> = {
  deleteUser: writes.deleteUser,
  restoreDeletedItem: writes.restoreDeletedItem,
  purgeDeletedItem: writes.purgeDeletedItem,
  setUserSignIn: writes.setUserSignIn,
  disableUserMfa: writes.disableUserMfa,
  turnOffSync,
  turnOffSyncBeta: turnOffSync,
  makeDomainDefault: domainWrites.makeDomainDefault,
  deleteFederation: domainWrites.deleteFederation,
  forceDeleteDomain: domainWrites.forceDeleteDomain,
  deleteApplication: applications.deleteApplication,
  deleteServicePrincipal: applications.deleteServicePrincipal,
  deletePermissionGrant: permissionGrants.deletePermissionGrant
};
