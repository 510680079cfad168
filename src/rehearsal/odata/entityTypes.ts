/**
 * Properties that Graph knows beyond those the scenarios fill in: selecting one answers null instead of an error.
 * Anything in neither is a typing mistake, and Graph says so.
 */
const FURTHER: Readonly<Record<string, string>> = {
  user: `
    aboutMe ageGroup assignedPlans authorizationInfo businessPhones city companyName consentProvidedForMinor
    country creationType deletedDateTime department employeeId employeeType externalUserState faxNumber
    identities imAddresses isResourceAccount lastPasswordChangeDateTime licenseAssignmentStates mailNickname
    mobilePhone officeLocation onPremisesDistinguishedName onPremisesDomainName onPremisesImmutableId
    onPremisesLastSyncDateTime onPremisesSamAccountName onPremisesUserPrincipalName otherMails postalCode
    preferredLanguage provisionedPlans proxyAddresses showInAddressList signInActivity state streetAddress
    usageLocation securityIdentifier agentUserParentId identityParentId`,
  group: `
    assignedLabels assignedLicenses classification createdByAppId deletedDateTime expirationDateTime mail
    mailNickname membershipRule membershipRuleProcessingState onPremisesLastSyncDateTime
    onPremisesSamAccountName preferredDataLocation proxyAddresses renewedDateTime resourceBehaviorOptions
    securityIdentifier theme visibility`,
  organization: `
    businessPhones city country defaultUsageLocation directorySizeQuota marketingNotificationEmails
    onPremisesLastPasswordSyncDateTime postalCode preferredLanguage privacyProfile
    securityComplianceNotificationMails securityComplianceNotificationPhones state street`,
  application: `
    api appRoles createdOnBehalfOf deletedDateTime description disabledByMicrosoftStatus info
    isDeviceOnlyAuthSupported isFallbackPublicClient keyCredentials notes passwordCredentials
    requiredResourceAccess servicePrincipalLockConfiguration spa tags uniqueName verifiedPublisher web`,
  servicePrincipal: `
    alternativeNames appDescription appDisplayName appRoleAssignmentRequired appRoles applicationTemplateId
    deletedDateTime description disabledByMicrosoftStatus homepage info keyCredentials loginUrl notes
    oauth2PermissionScopes passwordCredentials preferredSingleSignOnMode replyUrls verifiedPublisher`,
  device: `
    complianceExpirationDateTime deletedDateTime deviceMetadata deviceOwnership deviceVersion enrollmentType
    isCompliant isRooted managementType manufacturer mdmAppId model onPremisesLastSyncDateTime
    onPremisesSyncEnabled physicalIds profileType registrationDateTime systemLabels`,
  administrativeUnit: 'deletedDateTime description isMemberManagementRestricted membershipType visibility',
  orgContact: `
    addresses companyName department givenName jobTitle mail mailNickname onPremisesSyncEnabled phones
    proxyAddresses surname`,
  domain: 'manufacturer model passwordNotificationWindowInDays passwordValidityPeriodInDays',
  directoryObject: `
    deletedDateTime displayName userPrincipalName mail description appId roleTemplateId accountEnabled
    userType givenName surname servicePrincipalType`,
  internalDomainFederation: `
    activeSignInUri federatedIdpMfaBehavior isSignedAuthenticationRequestRequired metadataExchangeUri
    nextSigningCertificate passwordResetUri promptLoginBehavior signingCertificate signOutUri`,
  namedLocation: `
    countriesAndRegions countryLookupMethod includeUnknownCountriesAndRegions ipRanges isTrusted modifiedDateTime`,
  authorizationPolicy: `
    allowUserConsentForRiskyApps deletedDateTime permissionGrantPolicyIdsAssignedToDefaultUserRole`,
  unifiedRoleAssignment: 'appScopeId condition',
  unifiedRoleAssignmentScheduleInstance: 'appScopeId',
  unifiedRoleDefinition: 'inheritsPermissionsFrom isPrivileged resourceScopes rolePermissions version',
  unifiedRoleEligibilityScheduleInstance: 'appScopeId',
  userRegistrationDetails: `
    defaultMfaMethod isPasswordlessCapable isSsprCapable isSsprEnabled isSsprRegistered
    isSystemPreferredAuthenticationMethodEnabled lastUpdatedDateTime systemPreferredAuthenticationMethods
    userPreferredMethodForSecondaryAuthentication`,
  conditionalAccessPolicy: 'description modifiedDateTime sessionControls templateId',
  windowsAutopilotDeviceIdentity: `
    addressableUserName azureActiveDirectoryDeviceId enrollmentState groupTag lastContactedDateTime
    managedDeviceId productKey purchaseOrderIdentifier resourceName skuNumber systemFamily userPrincipalName`,
  bitlockerRecoveryKey: 'key',
  delegatedAdminRelationship: 'accessDetails activatedDateTime autoExtendDuration duration lastModifiedDateTime',
  'security.ediscoveryCase': 'closedBy closedDateTime externalId lastModifiedBy lastModifiedDateTime',
  authenticationMethodsPolicy: `
    authenticationMethodConfigurations description lastModifiedDateTime policyMigrationState
    reconfirmationInDays systemCredentialPreferences`,
  crossTenantAccessPolicyConfigurationPartner: `
    automaticUserConsentSettings b2bCollaborationInbound b2bCollaborationOutbound b2bDirectConnectInbound
    b2bDirectConnectOutbound inboundTrust isInMultiTenantOrganization tenantRestrictions`
};

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FURTHER).map(([type, names]) => [type, new Set(names.trim().split(/\s+/))])
);

/** True when the type has the property, going by an object of the type and by what else Graph knows. */
export function isKnownProperty(type: string, name: string, sample: object): boolean {
  return name === 'id' || name in sample || KNOWN.get(type)?.has(name) === true;
}

/** What `/users` and `/me` answer when nothing is selected. @see https://learn.microsoft.com/graph/api/user-list */
export const USER_DEFAULTS = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName'
] as const;
