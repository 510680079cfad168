/** The tenant itself. @see https://learn.microsoft.com/graph/api/resources/organization */
export interface Organization {
  readonly id: string;
  readonly displayName: string;
  /** `AAD` (workforce), `AAD B2C`, `CIAM`, or whatever Graph says next. */
  readonly tenantType: string;
  /** `on`: synced. `off`: was synced or never was – Graph answers false or null, and both mean off. */
  readonly directorySync: 'on' | 'off';
  /** ISO 8601, or empty. */
  readonly lastSyncAt: string;
  /** This tenant is itself a Microsoft partner: closing it affects its customers. */
  readonly partnerType: string;
  readonly countryCode: string;
  readonly createdAt: string;
  readonly verifiedDomains: readonly VerifiedDomain[];
  /** e.g. `contoso.onmicrosoft.com`. */
  readonly initialDomain: string;
}

export interface VerifiedDomain {
  readonly name: string;
  readonly role: 'initial' | 'default' | 'initialAndDefault' | 'other';
}
