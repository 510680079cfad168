/**
 * The longest wait that a service can impose at once, in milliseconds. Graph counts directory writes over 150 seconds,
 * so its quota is open again after that; a longer `Retry-After` is asked about in between.
 * @see https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits
 */
export const MAX_RETRY_AFTER_MS = 150_000;

const SECONDS = /^\d+(\.\d+)?$/;
const HTTP_DATE = /^[a-z]{3}/i;

function waitOf(value: string, now: number): number {
  if (SECONDS.test(value)) {
    return Number(value) * 1000;
  }
  return HTTP_DATE.test(value) ? Date.parse(value) - now : NaN;
}

/**
 * `Retry-After` in milliseconds from `now`, bounded. What asks for no wait at all (0, negative, a date in the past) or
 * can't be read counts as unknown, so that the own back-off decides.
 * @example retryAfterMs('120', now) // 120_000
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterMs(value: string | undefined, now: number): number | 'unknown' {
  const ms = waitOf((value ?? '').trim(), now);
  return ms > 0 ? Math.min(ms, MAX_RETRY_AFTER_MS) : 'unknown';
}
