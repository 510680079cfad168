import type { Clock } from '../ports/clock';
import type { Host, TokenClaims } from '../ports/host';
import type { Session } from './session';

const OPAQUE: TokenClaims = { kind: 'opaque' };

/**
 * Where and as whom we read. A host that cannot tell leaves the token opaque and the time the machine's: Graph's own
 * answers then say what is missing.
 */
export async function openSession(host: Pick<Host, 'cloud' | 'token' | 'serverTime'>, clock: Pick<Clock, 'now'>): Promise<Session> {
  const [token, now] = await Promise.all([
    host.token().catch(() => OPAQUE),
    host.serverTime().catch(() => clock.now())
  ]);
  return { cloud: host.cloud, token, now: new Date(now).toISOString() };
}
