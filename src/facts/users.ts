/** A user as this product looks at it. @see https://learn.microsoft.com/graph/api/user-list */
export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** `sync`: service account of directory synchronization. `agent`: an AI agent's user. `resource`: not told by Graph's user list, so never used without proof. */
  readonly type: 'member' | 'guest' | 'agent' | 'sync';
  readonly source: 'cloud' | 'synced';
  readonly signIn: 'enabled' | 'blocked';
  readonly licences: number;
  readonly createdAt: string;
}
