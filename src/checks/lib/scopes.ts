import type { Facts } from '../../facts';
import { READS } from '../../routes/reads';
import type { Route } from '../../routes/route';
import { WRITES } from '../../routes/writes';
import { isOurs, tenantOf } from './ownPrincipal';
import { readOr } from './unread';

/** Every row of the route tables. */
const ROUTES: readonly Route[] = [...Object.values(READS), ...Object.values(WRITES)];

/** What the route tables ask for: the same list that the package requests. */
export const NEEDED_SCOPES: readonly string[] = [
  ...new Set(ROUTES.flatMap(({ scope, furtherScopes }) => [scope, ...furtherScopes.map((further) => further.scope)]))
].sort();

/** Signing in itself; not permissions on Graph's data. */
const SIGN_IN_SCOPES: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

/** What `Directory.Read.All` opens as well, as the reference pages of these calls say. */
const READ_BY_DIRECTORY: ReadonlySet<string> = new Set([
  'User.Read.All', 'Organization.Read.All', 'Group.Read.All', 'GroupMember.Read.All', 'Device.Read.All', 'Domain.Read.All',
  'Application.Read.All', 'AdministrativeUnit.Read.All', 'OrgContact.Read.All', 'RoleManagement.Read.Directory',
  'LicenseAssignment.Read.All'
]);

/** Whether `granted` opens what asks for `needed`: the scope itself, its writing form, or the whole directory. */
export function covers(granted: string, needed: string): boolean {
  const written = needed.replace(/\.Read(Basic)?(?=\.|$)/, '.ReadWrite');
  return (
    granted === needed ||
    granted === written ||
    (needed.includes('.ReadBasic') && granted === needed.replace('.ReadBasic', '.Read')) ||
    (/^Directory\.Read(Write)?\.All$/.test(granted) && READ_BY_DIRECTORY.has(needed)) ||
    (granted === 'Directory.ReadWrite.All' && needed === 'Directory.Read.All')
  );
}

/** Needed scopes that nothing granted covers. */
export function missingScopes(granted: readonly string[]): readonly string[] {
  return NEEDED_SCOPES.filter((needed) => !granted.some((scope) => covers(scope, needed)));
}

/** Granted scopes that no row of the route tables asks for. */
export function broaderScopes(granted: readonly string[]): readonly string[] {
  return granted.filter((scope) => !NEEDED_SCOPES.includes(scope) && !SIGN_IN_SCOPES.has(scope));
}

/** Where the granted scopes are known from. */
export type Granted =
  | { readonly kind: 'known'; readonly from: 'token' | 'grants'; readonly scopes: readonly string[] }
  | { readonly kind: 'unknown' };

/** Ids of the service principals whose token this is, as far as they can be found. */
export function ownPrincipalIds(facts: Facts): readonly string[] {
  const session = readOr(facts, 'session', 'unread');
  const records = readOr(facts, 'records', 'unread');
  const tenantId = tenantOf(session, records === 'unread' ? '' : records.tenantId);
  const principals = readOr(facts, 'servicePrincipals', 'unread');
  return principals === 'unread'
    ? []
    : principals.items.filter((each) => isOurs(each, session, tenantId)).map(({ id }) => id);
}

/** What was granted to our principal, on Graph and elsewhere, each once. */
function ownGrants(facts: Facts): readonly string[] | 'unread' {
  const own = ownPrincipalIds(facts);
  const grants = readOr(facts, 'permissionGrants', 'unread');
  if (own.length === 0 || grants === 'unread') {
    return 'unread';
  }
  return [...new Set(grants.filter(({ clientId }) => own.includes(clientId)).flatMap(({ scopes }) => scopes))].sort();
}

/** What our token may do: from the token itself, or from our principal's grants when the token is opaque. */
export function grantedScopes(facts: Facts): Granted {
  const session = readOr(facts, 'session', 'unread');
  if (session !== 'unread' && session.token.kind === 'read') {
    return { kind: 'known', from: 'token', scopes: session.token.scopes };
  }
  const grants = ownGrants(facts);
  return grants === 'unread' ? { kind: 'unknown' } : { kind: 'known', from: 'grants', scopes: grants };
}

/** Everything that any script of the tenant can use through our principal: the token's scopes and all its grants. */
export function exposedScopes(facts: Facts): readonly string[] {
  const granted = grantedScopes(facts);
  const grants = ownGrants(facts);
  return [...new Set([...(granted.kind === 'known' ? granted.scopes : []), ...(grants === 'unread' ? [] : grants)])].sort();
}
