/** Whether the acting admin can pass the portals' mandatory MFA. @see https://learn.microsoft.com/graph/api/resources/userregistrationdetails */
export interface MfaRegistration {
  readonly state: 'registered' | 'notRegistered';
  readonly methods: readonly string[];
}
