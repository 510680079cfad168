/** @see https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get */
export interface SecurityDefaults {
  readonly state: 'on' | 'off';
}

/** @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy */
export interface ConditionalAccessPolicy {
  readonly id: string;
  readonly displayName: string;
  readonly state: 'on' | 'off' | 'reportOnly' | 'unknown';
  readonly mfa: 'required' | 'notRequired';
}

/** @see https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get */
export interface AuthenticationMethodsPolicy {
  readonly registrationCampaign: 'on' | 'off' | 'default';
}
