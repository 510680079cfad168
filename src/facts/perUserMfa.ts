/** Per-user MFA of one user; beta, one request a user. @see https://learn.microsoft.com/graph/api/authentication-get */
export interface PerUserMfa {
  readonly userId: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly state: 'disabled' | 'enabled' | 'enforced' | 'unknown';
}
