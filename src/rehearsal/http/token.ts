import * as v from 'valibot';

/** What a rehearsal token says. Names as in a real access token. */
export interface RehearsalClaims {
  /** Delegated scopes, separated by spaces. */
  readonly scp: string;
  /** Tenant. */
  readonly tid: string;
  /** Object id of the signed-in user. */
  readonly oid: string;
  /** Client id of the application. */
  readonly appid: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

const toBase64Url = (value: object): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replace(/=+$/, '')
    .replace(/\+/g, '-')
    .replace(/\//g, '_');

/**
 * An unsigned token that the rehearsal tenant takes at its word: its scopes decide what is allowed.
 * @example rehearsalToken({ scp: 'User.Read', tid, oid, appid, exp: 1_800_000_000 })
 */
export function rehearsalToken(claims: RehearsalClaims): string {
  return `${toBase64Url({ alg: 'none', typ: 'JWT' })}.${toBase64Url(claims)}.rehearsal`;
}

const CLAIMS = v.object({ scp: v.string(), tid: v.string(), oid: v.string(), appid: v.string(), exp: v.number() });

/** Of no tenant, and long expired. */
const WORTHLESS: RehearsalClaims = { scp: '', tid: '', oid: '', appid: '', exp: 0 };

export type ReadToken = { readonly kind: 'claims'; readonly claims: RehearsalClaims } | { readonly kind: 'anything' };

/** Any other bearer value stands for the acting admin, so that `Bearer x` works. */
export function readToken(bearer: string): ReadToken {
  const [, payload = '', end = ''] = bearer.split('.');
  if (end !== 'rehearsal') {
    return { kind: 'anything' };
  }
  try {
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (each) => each.charCodeAt(0));
    return { kind: 'claims', claims: v.parse(CLAIMS, JSON.parse(new TextDecoder().decode(bytes))) };
  } catch {
    return { kind: 'claims', claims: WORTHLESS };
  }
}
