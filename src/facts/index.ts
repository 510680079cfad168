import type { Application } from './applications';
import type { DeletedUser } from './deletedUsers';
import type { AutopilotDevice, BitlockerKey, Device } from './devices';
import type { DirectoryCounts } from './directoryCounts';
import type { DomainFederation } from './domainFederations';
import type { DomainReferences } from './domainReferences';
import type { Domain } from './domains';
import type { EdiscoveryCase } from './ediscoveryCases';
import type { ExternalIdentities } from './externalIdentities';
import type { Fact, Listing } from './fact';
import type { Me } from './me';
import type { Organization } from './organization';
import type { PermissionGrant } from './permissionGrants';
import type { PerUserMfa } from './perUserMfa';
import type { AuthenticationMethodsPolicy, ConditionalAccessPolicy, SecurityDefaults } from './policies';
import type { Records } from './records';
import type { MfaRegistration } from './registration';
import type { CrossTenantPartner, DelegatedAdminRelationship, MultiTenantOrganization } from './relationships';
import type { ActiveRole, EligibleRole, RoleAssignment, RoleEligibility, RoleEnd, RoleGroupMembers } from './roles';
import type { ServicePrincipal } from './servicePrincipals';
import type { Session } from './session';
import type { SubscribedSku, Subscription } from './subscriptions';
import type { Usage } from './usageReports';
import type { User } from './users';

/** Everything that can be read, and what it is once read. */
export interface FactValues {
  readonly session: Session;
  readonly records: Records;
  readonly organization: Organization;
  readonly me: Me;
  readonly myRoles: readonly ActiveRole[];
  readonly myEligibleRoles: readonly EligibleRole[];
  readonly myRoleEnds: readonly RoleEnd[];
  readonly mfaRegistration: MfaRegistration;
  readonly roleAssignments: readonly RoleAssignment[];
  readonly roleEligibilities: readonly RoleEligibility[];
  readonly roleGroupMembers: readonly RoleGroupMembers[];
  readonly users: Listing<User>;
  readonly deletedUsers: Listing<DeletedUser>;
  readonly perUserMfa: readonly PerUserMfa[];
  readonly subscriptions: readonly Subscription[];
  readonly subscribedSkus: readonly SubscribedSku[];
  readonly mailboxUsage: Usage;
  readonly oneDriveUsage: Usage;
  readonly sharePointUsage: Usage;
  readonly domains: readonly Domain[];
  readonly domainFederations: readonly DomainFederation[];
  readonly domainReferences: readonly DomainReferences[];
  readonly applications: Listing<Application>;
  readonly servicePrincipals: Listing<ServicePrincipal>;
  readonly permissionGrants: readonly PermissionGrant[];
  readonly directoryCounts: DirectoryCounts;
  readonly devices: Listing<Device>;
  readonly bitlockerKeys: Listing<BitlockerKey>;
  readonly autopilotDevices: Listing<AutopilotDevice>;
  readonly securityDefaults: SecurityDefaults;
  readonly conditionalAccess: readonly ConditionalAccessPolicy[];
  readonly authenticationMethods: AuthenticationMethodsPolicy;
  readonly externalIdentities: ExternalIdentities;
  readonly delegatedAdmins: readonly DelegatedAdminRelationship[];
  readonly crossTenantPartners: readonly CrossTenantPartner[];
  readonly multiTenantOrganization: MultiTenantOrganization;
  readonly ediscoveryCases: readonly EdiscoveryCase[];
}

export type FactId = keyof FactValues;

/** The result of a scan. */
export type Facts = { readonly [Id in FactId]: Fact<FactValues[Id]> };
