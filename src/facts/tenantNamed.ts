import type { Facts } from '.';
import type { Organization } from './organization';

/** What the session says of the tenant that Graph's `/organization` names. An opaque token says nothing against it. */
export type TenantNamed = { readonly kind: 'same' } | { readonly kind: 'other'; readonly token: string };

export function tenantNamed({ session }: Pick<Facts, 'session'>, { id }: Organization): TenantNamed {
  if (session.kind === 'unread' || session.value.token.kind === 'opaque') {
    return { kind: 'same' };
  }
  const { tenantId } = session.value.token;
  return tenantId.toLowerCase() === id.toLowerCase() ? { kind: 'same' } : { kind: 'other', token: tenantId };
}
