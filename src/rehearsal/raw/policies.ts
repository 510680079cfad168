import type { RawObject } from './object';

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

/** An IP range or a list of countries. @see https://learn.microsoft.com/graph/api/resources/namedlocation */
export interface RawNamedLocation extends RawObject {
  createdDateTime: string;
  displayName: string;
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
