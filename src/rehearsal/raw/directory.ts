import type { RawObject } from './object';

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

/** How a federated domain signs in. @see https://learn.microsoft.com/graph/api/resources/internaldomainfederation */
export interface RawFederation extends RawObject {
  displayName: string;
  issuerUri: string;
  passiveSignInUri: string;
  preferredAuthenticationProtocol: 'wsFed' | 'saml';
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
