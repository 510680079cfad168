import type { RawObject } from './object';

/** @see https://learn.microsoft.com/graph/api/resources/organization */
export interface RawOrganization extends RawObject {
  displayName: string;
  /** `AAD`, `AAD B2C`, `CIAM`. */
  tenantType: string;
  onPremisesSyncEnabled: boolean | null;
  onPremisesLastSyncDateTime: string | null;
  partnerTenantType: string | null;
  countryLetterCode: string | null;
  createdDateTime: string;
  deletedDateTime: string | null;
  technicalNotificationMails: string[];
  verifiedDomains: RawVerifiedDomain[];
  assignedPlans: { assignedDateTime: string; capabilityStatus: string; service: string; servicePlanId: string }[];
  provisionedPlans: { capabilityStatus: string; provisioningStatus: string; service: string }[];
}

export interface RawVerifiedDomain {
  capabilities: string;
  isDefault: boolean;
  isInitial: boolean;
  name: string;
  type: 'Managed' | 'Federated';
}

/** `@odata.type` is `#microsoft.graph.agentUser` for an agent's user. @see https://learn.microsoft.com/graph/api/resources/user */
export interface RawUser extends RawObject {
  displayName: string | null;
  givenName: string | null;
  surname: string | null;
  jobTitle: string | null;
  mail: string | null;
  userPrincipalName: string;
  userType: 'Member' | 'Guest' | null;
  accountEnabled: boolean;
  onPremisesSyncEnabled: boolean | null;
  createdDateTime: string;
  assignedLicenses: { skuId: string; disabledPlans: string[] }[];
}

export interface RawDeletedUser extends RawUser {
  deletedDateTime: string;
}

/** @see https://learn.microsoft.com/graph/api/resources/group */
export interface RawGroup extends RawObject {
  displayName: string;
  description: string | null;
  groupTypes: string[];
  /** Missing: none. */
  mail?: string | null;
  mailEnabled: boolean;
  securityEnabled: boolean;
  isAssignableToRole: boolean | null;
  onPremisesSyncEnabled: boolean | null;
  resourceProvisioningOptions: string[];
  createdDateTime: string;
}

/** Administrative units and organizational contacts: only counted. */
export interface RawNamed extends RawObject {
  displayName: string | null;
}

/** Ids of definitions are role template ids. @see https://learn.microsoft.com/graph/api/resources/unifiedroleassignment */
export interface RawRoleAssignment extends RawObject {
  roleDefinitionId: string;
  principalId: string;
  /** `/`, `/administrativeUnits/{id}` or `/{object id}`. */
  directoryScopeId: string;
}

/** An assignment as Privileged Identity Management shows it. @see https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentscheduleinstance */
export interface RawActiveRole extends RawRoleAssignment {
  assignmentType: 'Activated' | 'Assigned';
  memberType: 'Direct' | 'Group';
  startDateTime: string | null;
  endDateTime: string | null;
  roleAssignmentOriginId: string;
  roleAssignmentScheduleId: string;
}

/** @see https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityscheduleinstance */
export interface RawRoleEligibility extends RawRoleAssignment {
  memberType: 'Direct' | 'Group';
  startDateTime: string;
  endDateTime: string | null;
  roleEligibilityScheduleId: string;
}
