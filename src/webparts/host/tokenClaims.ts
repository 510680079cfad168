import type { TokenClaims } from '../../ports/host';

const OPAQUE: TokenClaims = { kind: 'opaque' };

/**
 * What an access token says about itself. The token is only looked at, never trusted: Graph decides. A token that isn't
 * a readable JWT is opaque, which the identity platform allows at any time.
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function tokenClaims(token: string): TokenClaims {
  const { tid, scp, appid } = payloadOf(token);
  if (typeof tid !== 'string' || typeof scp !== 'string' || typeof appid !== 'string') {
    return OPAQUE;
  }
  return { kind: 'read', tenantId: tid, scopes: scp.split(' ').filter((scope) => scope !== ''), appId: appid };
}

function payloadOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const base64 = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const payload: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof payload === 'object' && payload !== null ? { ...payload } : {};
  } catch {
    return {};
  }
}
