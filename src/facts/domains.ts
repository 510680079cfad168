/** A verified or unverified domain. @see https://learn.microsoft.com/graph/api/resources/domain */
export interface Domain {
  readonly name: string;
  readonly kind: 'initial' | 'custom';
  readonly authentication: 'managed' | 'federated';
  readonly preference: 'default' | 'other';
  readonly verification: 'verified' | 'unverified';
  /** e.g. `Email`, `OfficeCommunicationsOnline`. */
  readonly services: readonly string[];
}
