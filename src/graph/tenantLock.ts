import type { GraphFailure, GuardCode, WritePermit } from '../ports/graph';
import { identityUnknown } from './guards/identityUnknown';
import { otherTenant } from './guards/otherTenant';
import { type Identity, readIdentity } from './identity';
import { idKey } from './ids';
import type { Outcome } from './request';
import type { Service } from './service';
import { tokenOf } from './signedIn';

/** A token that was found to act in the permitted tenant, or the guard that says no. */
export type Hold =
  | {
      readonly kind: 'held';
      readonly token: string;
      readonly actingAdminId: string;
      /** Whose token it is; empty when the token is opaque. */
      readonly tokenAppId: string;
    }
  | { readonly kind: 'refused'; readonly guard: GuardCode; readonly requestId: string; readonly trouble: GraphFailure | 'none' };

/** Ties every batch of changes to a token whose tenant was checked. */
export interface TenantLock {
  /** Before each batch. Reads who and where we are again whenever the token is another one than last time. */
  hold(signal?: AbortSignal): Promise<Hold>;
  /** The same after Graph refused `stale`: takes a fresh token and always reads again. */
  holdFresh(stale: string, signal?: AbortSignal): Promise<Hold>;
  /** By id and sign-in name. Grows when another admin turns out to be acting. */
  actingAdmins(): ReadonlySet<string>;
}

interface Checked {
  readonly token: string;
  readonly identity: Identity;
}

const refusal = (guard: GuardCode, { requestId, trouble }: Pick<Identity, 'requestId' | 'trouble'>): Hold => ({
  kind: 'refused',
  guard,
  requestId,
  trouble
});

const tokenless = (outcome: Outcome): Hold =>
  refusal('identityUnknown', { requestId: '', trouble: outcome.kind === 'failed' ? outcome.failure : 'none' });

/**
 * @remarks
 * The token that was checked is the token that is sent: asking the provider once more could hand out that of another
 * tenant in between. What that token says about its tenant is compared before every batch.
 */
export function createTenantLock(service: Service, permit: Pick<WritePermit, 'tenantId'>): TenantLock {
  const actingAdmins = new Set<string>();
  let last: Checked | undefined;

  const judge = ({ token, identity }: Checked): Hold => {
    if (identityUnknown(identity) !== 'allowed') {
      return refusal('identityUnknown', identity);
    }
    const claims = service.claimsOf(token);
    const { tenantId, appId } = claims.kind === 'read' ? claims : { tenantId: '', appId: '' };
    const tenant = otherTenant({ permitted: permit.tenantId, organization: identity.organizationIds[0] ?? '', token: tenantId });
    if (tenant !== 'allowed') {
      return refusal(tenant, identity);
    }
    return { kind: 'held', token, actingAdminId: identity.userIds[0] ?? '', tokenAppId: appId };
  };

  const readWith = async (token: string, signal?: AbortSignal): Promise<Checked & { readonly hold: Hold }> => {
    const identity = await readIdentity(service, token, signal);
    identity.userNames.forEach((name) => actingAdmins.add(idKey(name)));
    const hold = judge({ token, identity });
    last = hold.kind === 'held' ? { token, identity } : undefined;
    return { token, identity, hold };
  };

  const holdFresh = async (stale: string, signal?: AbortSignal): Promise<Hold> => {
    const token = await tokenOf(() => service.tokens.renew(stale));
    return typeof token === 'string' ? (await readWith(token, signal)).hold : tokenless(token);
  };

  const hold = async (signal?: AbortSignal): Promise<Hold> => {
    const token = await tokenOf(() => service.tokens.current());
    if (typeof token !== 'string') {
      return tokenless(token);
    }
    if (last?.token === token) {
      return judge(last);
    }
    const read = await readWith(token, signal);
    return read.identity.signIn === 'refused' ? holdFresh(token, signal) : read.hold;
  };

  return { hold, holdFresh, actingAdmins: () => actingAdmins };
}
