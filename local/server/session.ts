/** What the page needs to begin: where Graph is for it, and a token for it. */
export interface Session {
  /** Versions come below it. On another origin for the rehearsal tenant, on the page's own for another server. */
  readonly graphRoot: string;
  readonly token: string;
  readonly source: 'rehearsal' | 'elsewhere';
}

const TOKEN_SECONDS = 3_600;

/** Seconds since 1970 at which a token of this moment ends: it lives as long as one of Entra. */
export function expiryAfter(now: number): number {
  return Math.floor(now / 1_000) + TOKEN_SECONDS;
}
