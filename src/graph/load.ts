import type { HeaderMap } from './headers';

/** Below this Graph says nothing; whatever else says less has room. */
const WORTH_SAYING = 0.8;

const numberOf = (text: string | undefined): number => (text === undefined || text.trim() === '' ? NaN : Number(text));

/**
 * What share of a quota is used, when an answer says so: 0.8 and more, 1 for all of it. Identity and access tell it in
 * `x-ms-throttle-limit-percentage`, 0.8 to 1.8; other services in `RateLimit-Limit` and `RateLimit-Remaining`. Browsers see
 * neither on an answer of its own, but both inside a batch, where headers are JSON.
 * @see https://learn.microsoft.com/graph/throttling-limits#regular-responses-requests
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/03/
 */
export function loadOf(headers: HeaderMap): number | 'unknown' {
  const told = numberOf(headers['x-ms-throttle-limit-percentage']);
  const limit = numberOf(headers['ratelimit-limit']);
  const counted = limit > 0 ? 1 - numberOf(headers['ratelimit-remaining']) / limit : NaN;
  const load = Math.max(...[told, counted].filter(Number.isFinite));
  return load >= WORTH_SAYING ? load : 'unknown';
}
