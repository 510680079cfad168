/** @see https://learn.microsoft.com/graph/api/security-casesroot-list-ediscoverycases */
export interface EdiscoveryCase {
  readonly id: string;
  readonly displayName: string;
  readonly status: 'open' | 'closed' | 'unknown';
}
