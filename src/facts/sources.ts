import { applications } from './applications';
import { authenticationMethods } from './authenticationMethods';
import { autopilotDevices } from './autopilotDevices';
import { bitlockerKeys } from './bitlockerKeys';
import { conditionalAccess } from './conditionalAccess';
import { crossTenantPartners } from './crossTenantPartners';
import { delegatedAdmins } from './delegatedAdmins';
import { deletedUsers } from './deletedUsers';
import { devices } from './devices';
import { directoryCounts } from './directoryCounts';
import { domainFederations } from './domainFederations';
import { domainReferences } from './domainReferences';
import { domains } from './domains';
import { ediscoveryCases } from './ediscoveryCases';
import { externalIdentities } from './externalIdentities';
import { me } from './me';
import { multiTenantOrganization } from './multiTenantOrganization';
import { myEligibleRoles } from './myEligibleRoles';
import { myRoleEnds } from './myRoleEnds';
import { myRoles } from './myRoles';
import { organization } from './organization';
import { permissionGrants } from './permissionGrants';
import { perUserMfa } from './perUserMfa';
import { records } from './records';
import { mfaRegistration } from './registration';
import { roleAssignments } from './roleAssignments';
import { roleEligibilities } from './roleEligibilities';
import { roleGroupMembers } from './roleGroupMembers';
import { securityDefaults } from './securityDefaults';
import { servicePrincipals } from './servicePrincipals';
import { session } from './session';
import type { FactSource } from './source';
import { subscribedSkus } from './subscribedSkus';
import { subscriptions } from './subscriptions';
import { mailboxUsage, oneDriveUsage, sharePointUsage } from './usageReports';
import { users } from './users';

/** Every fact once, in the order in which it is asked for. The first 40 calls are the first wave of the headline. */
export const SOURCES: readonly FactSource[] = [
  session,
  records,
  organization,
  me,
  myRoles,
  myEligibleRoles,
  myRoleEnds,
  mfaRegistration,
  roleAssignments,
  roleEligibilities,
  roleGroupMembers,
  users,
  deletedUsers,
  perUserMfa,
  subscriptions,
  subscribedSkus,
  mailboxUsage,
  oneDriveUsage,
  sharePointUsage,
  domains,
  domainFederations,
  domainReferences,
  applications,
  servicePrincipals,
  permissionGrants,
  directoryCounts,
  devices,
  bitlockerKeys,
  autopilotDevices,
  securityDefaults,
  conditionalAccess,
  authenticationMethods,
  externalIdentities,
  delegatedAdmins,
  crossTenantPartners,
  multiTenantOrganization,
  ediscoveryCases
];
