import type { FactId } from '.';

/** Every fact once, by hand, so that a new key of `FactValues` does not compile before it is listed here. */
const LISTED: { readonly [Id in FactId]: Id } = {
  session: 'session',
  records: 'records',
  organization: 'organization',
  me: 'me',
  myRoles: 'myRoles',
  myEligibleRoles: 'myEligibleRoles',
  mfaRegistration: 'mfaRegistration',
  roleAssignments: 'roleAssignments',
  roleEligibilities: 'roleEligibilities',
  roleGroupMembers: 'roleGroupMembers',
  users: 'users',
  deletedUsers: 'deletedUsers',
  perUserMfa: 'perUserMfa',
  subscriptions: 'subscriptions',
  subscribedSkus: 'subscribedSkus',
  mailboxUsage: 'mailboxUsage',
  oneDriveUsage: 'oneDriveUsage',
  sharePointUsage: 'sharePointUsage',
  domains: 'domains',
  applications: 'applications',
  servicePrincipals: 'servicePrincipals',
  permissionGrants: 'permissionGrants',
  directoryCounts: 'directoryCounts',
  devices: 'devices',
  bitlockerKeys: 'bitlockerKeys',
  autopilotDevices: 'autopilotDevices',
  securityDefaults: 'securityDefaults',
  conditionalAccess: 'conditionalAccess',
  authenticationMethods: 'authenticationMethods',
  externalIdentities: 'externalIdentities',
  delegatedAdmins: 'delegatedAdmins',
  crossTenantPartners: 'crossTenantPartners',
  multiTenantOrganization: 'multiTenantOrganization',
  ediscoveryCases: 'ediscoveryCases'
};

export const FACT_IDS: readonly FactId[] = Object.values(LISTED);
