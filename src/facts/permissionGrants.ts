/** Delegated scopes granted to a client. @see https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant */
export interface PermissionGrant {
  readonly id: string;
  /** Object id of the service principal that holds the grant. */
  readonly clientId: string;
  readonly reach: 'everyone' | 'oneUser';
  readonly scopes: readonly string[];
}
