/**
 * Objects as Graph sends them: Graph's own property names, Graph's null for "not set". The rehearsal tenant answers with
 * these as they are, so whatever a scenario writes here is what a client reads.
 */

/** A directory object's id and, where Graph sends a derived type, its `@odata.type`. */
export interface RawObject {
  id: string;
  '@odata.type'?: string;
}

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

/** @see https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityscheduleinstance */
export interface RawRoleEligibility extends RawRoleAssignment {
  memberType: 'Direct' | 'Group';
  startDateTime: string;
  endDateTime: string | null;
  roleEligibilityScheduleId: string;
}

export type RawSubscriptionStatus = 'Enabled' | 'Warning' | 'Suspended' | 'LockedOut' | 'Deleted';

/** @see https://learn.microsoft.com/graph/api/resources/companysubscription */
export interface RawSubscription extends RawObject {
  commerceSubscriptionId: string;
  createdDateTime: string;
  isTrial: boolean;
  nextLifecycleDateTime: string | null;
  ownerId: string | null;
  ownerTenantId: string | null;
  ownerType: string | null;
  skuId: string;
  skuPartNumber: string;
  status: RawSubscriptionStatus;
  totalLicenses: number;
  serviceStatus: RawServicePlan[];
}

export interface RawServicePlan {
  appliesTo: 'User' | 'Company';
  provisioningStatus: string;
  servicePlanId: string;
  servicePlanName: string;
}

/** `prepaidUnits` and `capabilityStatus` follow the subscriptions in `subscriptionIds` as the clock moves. @see https://learn.microsoft.com/graph/api/resources/subscribedsku */
export interface RawSubscribedSku extends RawObject {
  accountId: string;
  accountName: string;
  appliesTo: 'User' | 'Company';
  capabilityStatus: RawSubscriptionStatus;
  consumedUnits: number;
  prepaidUnits: { enabled: number; suspended: number; warning: number; lockedOut: number };
  skuId: string;
  skuPartNumber: string;
  subscriptionIds: string[];
  servicePlans: RawServicePlan[];
}

/** `id` is the name. @see https://learn.microsoft.com/graph/api/resources/domain */
export interface RawDomain extends RawObject {
  authenticationType: 'Managed' | 'Federated';
  availabilityStatus: string | null;
  isAdminManaged: boolean;
  isDefault: boolean;
  isInitial: boolean;
  isRoot: boolean;
  isVerified: boolean;
  supportedServices: string[];
  state: { lastActionDateTime: string; operation: string; status: string } | null;
}

/** @see https://learn.microsoft.com/graph/api/resources/application */
export interface RawApplication extends RawObject {
  appId: string;
  createdDateTime: string;
  displayName: string;
  identifierUris: string[];
  publisherDomain: string | null;
  signInAudience: string;
}

/** @see https://learn.microsoft.com/graph/api/resources/serviceprincipal */
export interface RawServicePrincipal extends RawObject {
  accountEnabled: boolean;
  appId: string;
  appOwnerOrganizationId: string | null;
  createdDateTime: string;
  displayName: string;
  servicePrincipalNames: string[];
  servicePrincipalType: string;
  signInAudience: string | null;
  tags: string[];
}

/** @see https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant */
export interface RawPermissionGrant extends RawObject {
  clientId: string;
  consentType: 'AllPrincipals' | 'Principal';
  principalId: string | null;
  resourceId: string;
  scope: string;
}

/** `trustType`: `AzureAd` joined, `ServerAd` hybrid, `Workplace` registered. @see https://learn.microsoft.com/graph/api/resources/device */
export interface RawDevice extends RawObject {
  accountEnabled: boolean;
  approximateLastSignInDateTime: string | null;
  deviceId: string;
  displayName: string;
  isManaged: boolean | null;
  operatingSystem: string;
  operatingSystemVersion: string;
  trustType: string | null;
}

/** Never carries the key itself. @see https://learn.microsoft.com/graph/api/resources/bitlockerrecoverykey */
export interface RawBitlockerKey extends RawObject {
  createdDateTime: string;
  deviceId: string;
  volumeType: string;
}

/** @see https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceidentity */
export interface RawAutopilotDevice extends RawObject {
  displayName: string;
  manufacturer: string;
  model: string;
  serialNumber: string;
}

/** @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy */
export interface RawConditionalAccessPolicy extends RawObject {
  createdDateTime: string;
  displayName: string;
  state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  conditions: Record<string, unknown>;
  grantControls: {
    operator: 'AND' | 'OR';
    builtInControls: string[];
    authenticationStrength: { id: string; displayName: string } | null;
  } | null;
}

/** @see https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy */
export interface RawAuthenticationMethodsPolicy extends RawObject {
  displayName: string;
  policyVersion: string;
  registrationEnforcement: {
    authenticationMethodsRegistrationCampaign: {
      snoozeDurationInDays: number;
      state: 'default' | 'enabled' | 'disabled';
    };
  };
}

/** @see https://learn.microsoft.com/graph/api/resources/userregistrationdetails */
export interface RawRegistrationDetails extends RawObject {
  isAdmin: boolean;
  isMfaCapable: boolean;
  isMfaRegistered: boolean;
  methodsRegistered: string[];
  userDisplayName: string;
  userPrincipalName: string;
  userType: 'member' | 'guest';
}

/** User flows carry no display name: the id is the name. */
export interface RawUserFlow extends RawObject {
  userFlowType: string;
  userFlowTypeVersion: number;
}

/** @see https://learn.microsoft.com/graph/api/resources/identityproviderbase */
export interface RawIdentityProvider extends RawObject {
  displayName: string;
  identityProviderType: string;
}

/** A GDAP relationship held as a partner. @see https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship */
export interface RawDelegatedAdminRelationship extends RawObject {
  displayName: string;
  status: string;
  customer: { tenantId: string; displayName: string };
  createdDateTime: string;
  endDateTime: string | null;
}

/** @see https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner */
export interface RawCrossTenantPartner {
  tenantId: string;
  isServiceProvider: boolean | null;
}

/** @see https://learn.microsoft.com/graph/api/resources/multitenantorganization */
export interface RawMultiTenantOrganization extends RawObject {
  displayName: string | null;
  description: string | null;
  state: 'active' | 'inactive' | null;
  createdDateTime: string | null;
}

/** @see https://learn.microsoft.com/graph/api/resources/security-ediscoverycase */
export interface RawEdiscoveryCase extends RawObject {
  createdDateTime: string;
  description: string;
  displayName: string;
  status: string;
}
