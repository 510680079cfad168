/** The acting admin. @see https://learn.microsoft.com/graph/api/user-get */
export interface Me {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly userType: 'member' | 'guest';
  readonly source: 'cloud' | 'synced';
}
