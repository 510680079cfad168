import type { Caller } from '../exchange';
import type { Tenant } from '../tenant/tenant';
import { refuse } from './refusal';
import { readToken } from './token';

const CHALLENGE =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

function refuseToken(message: string): never {
  return refuse(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': CHALLENGE });
}

export function refuseExpiredToken(): never {
  return refuseToken('Lifetime validation failed, the token is expired.');
}

/**
 * Conditional Access or continuous access evaluation wants more: the client signs in again with these claims.
 * @see https://learn.microsoft.com/entra/identity-platform/app-resilience-continuous-access-evaluation
 */
export function refuseWithClaims(now: number): never {
  const claims = btoa(
    JSON.stringify({ access_token: { nbf: { essential: true, value: String(Math.floor(now / 1000)) } } })
  );
  return refuse(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    { 'WWW-Authenticate': `${CHALLENGE}, error="insufficient_claims", claims="${claims}"` }
  );
}

/** A directory that is gone, and an application whose principal is gone, are nobody's. */
function refuseTheGone(tenant: Tenant, caller: Caller): Caller {
  const { deletedAt, revokedAppIds } = tenant.settings;
  if (deletedAt !== '') {
    refuseToken('Access token validation failure. Tenant not found.');
  }
  if (revokedAppIds.includes(caller.appId)) {
    refuseToken('Access token validation failure. Application not found in the directory.');
  }
  return caller;
}

/** Who is asking. Everything but a rehearsal token stands for the acting admin. */
export function identify(tenant: Tenant, authorization: string | undefined): Caller {
  const bearer = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1] ?? '';
  if (bearer === '') {
    return refuseToken('Access token is empty.');
  }
  const { settings } = tenant;
  const token = readToken(bearer);
  if (token.kind === 'anything') {
    return refuseTheGone(tenant, {
      userId: settings.actingAdminId,
      appId: settings.token.appId,
      scopes: new Set(settings.token.scopes)
    });
  }
  const { scp, tid, oid, appid, exp } = token.claims;
  if (exp * 1000 <= tenant.now()) {
    refuseExpiredToken();
  }
  if (tid !== settings.organization.id) {
    refuseToken('Access token validation failure. Invalid tenant.');
  }
  return refuseTheGone(tenant, {
    userId: oid,
    appId: appid,
    scopes: new Set(scp.split(' ').filter((scope) => scope !== ''))
  });
}
