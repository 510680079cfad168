/** At most `limit` in any stretch of `windowMs`. */
export interface Quota {
  readonly limit: number;
  readonly windowMs: number;
}

/** @see https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits */
export interface Quotas {
  /** Resource units of one application in one tenant; `bySize` follows the number of users. */
  readonly units: Quota | 'bySize' | 'none';
  /** Changes of one application in one tenant. */
  readonly writes: Quota | 'none';
  /** Conditional Access: one request a second for the whole tenant, and no word on when to come back. */
  readonly conditionalAccess: Quota | 'none';
  /** Reports on sign-ins, audits and registrations. */
  readonly identityReports: Quota | 'none';
}

export const GRAPH_QUOTAS: Quotas = {
  units: 'bySize',
  writes: { limit: 3000, windowMs: 150_000 },
  conditionalAccess: { limit: 1, windowMs: 1000 },
  identityReports: { limit: 5, windowMs: 10_000 }
};

export const NO_QUOTAS: Quotas = { units: 'none', writes: 'none', conditionalAccess: 'none', identityReports: 'none' };

/** Small, medium and large tenants. */
export function unitsBySize(users: number): Quota {
  return { limit: users < 50 ? 3500 : users <= 500 ? 5000 : 8000, windowMs: 10_000 };
}
