import { get } from './get';
import { ALL_CLOUDS } from '../../ports/cloud';

/** Who is asking, and the organization. */
export const IDENTITY_READS = {
  getOrganization: get('/organization', 'v1.0', 'Organization.Read.All', 'api/organization-get', ALL_CLOUDS, 1),
  getMe: get('/me', 'v1.0', 'User.Read', 'api/user-get', ALL_CLOUDS, 1),
  listMyRoles: get('/me/transitiveMemberOf/microsoft.graph.directoryRole', 'v1.0', 'User.Read', 'api/user-list-transitivememberof', ALL_CLOUDS, 2),
  listMyEligibleRoles: get("/roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')", 'v1.0', 'RoleEligibilitySchedule.Read.Directory', 'api/unifiedroleeligibilityscheduleinstance-filterbycurrentuser', ALL_CLOUDS, 1),
  // Graph documents a smaller scope for this call. Other rows need this one anyway, and one scope less is asked for.
  listMyActiveRoles: get("/roleManagement/directory/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')", 'v1.0', 'RoleManagement.Read.Directory', 'api/unifiedroleassignmentscheduleinstance-filterbycurrentuser', ALL_CLOUDS, 1),
  listRoleAssignments: get('/roleManagement/directory/roleAssignments', 'v1.0', 'RoleManagement.Read.Directory', 'api/rbacapplication-list-roleassignments', ALL_CLOUDS, 1),
  listRoleDefinitions: get('/roleManagement/directory/roleDefinitions', 'v1.0', 'RoleManagement.Read.Directory', 'api/rbacapplication-list-roledefinitions', ALL_CLOUDS, 1),
  listRoleEligibilities: get('/roleManagement/directory/roleEligibilityScheduleInstances', 'v1.0', 'RoleEligibilitySchedule.Read.Directory', 'api/rbacapplication-list-roleeligibilityscheduleinstances', ALL_CLOUDS, 1),
  listGroupMembersTransitive: get('/groups/{id}/transitiveMembers', 'v1.0', 'GroupMember.Read.All', 'api/group-list-transitivemembers', ALL_CLOUDS, 5),
  listRegistrationDetails: get('/reports/authenticationMethods/userRegistrationDetails', 'v1.0', 'AuditLog.Read.All', 'api/authenticationmethodsroot-list-userregistrationdetails', ALL_CLOUDS, 1)
} as const;
