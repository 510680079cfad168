import type { Facts } from '../../facts';
import type { ServicePrincipal } from '../../facts/servicePrincipals';
import { READS } from '../../routes/reads';
import type { RouteScopes } from '../../routes/route';
import { WRITE_SCOPES } from '../../routes/writeScopes';
import { isOurs, isSpfxPrincipal, tenantOf } from './ownPrincipal';
import { readOr } from './unread';

/** Every row of the route tables. */
const ROUTES: readonly RouteScopes[] = [...Object.values(READS), ...Object.values(WRITE_SCOPES)];

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

/** The service principals that our token can come from, as far as they can be found. */
function ownPrincipals(facts: Facts): readonly ServicePrincipal[] {
  const session = readOr(facts, 'session', 'unread');
  const records = readOr(facts, 'records', 'unread');
  const tenantId = tenantOf(session, records === 'unread' ? '' : records.tenantId);
  const principals = readOr(facts, 'servicePrincipals', 'unread');
  return principals === 'unread' ? [] : principals.items.filter((each) => isOurs(each, session, tenantId));
}

/** Their ids. */
export function ownPrincipalIds(facts: Facts): readonly string[] {
  return ownPrincipals(facts).map(({ id }) => id);
}

/** One of our principals, and what was granted to it, on Graph and elsewhere, each once. */
interface Holder {
  readonly principal: ServicePrincipal;
  readonly scopes: readonly string[];
}

function holders(facts: Facts): readonly Holder[] | 'unread' {
  const own = ownPrincipals(facts);
  const grants = readOr(facts, 'permissionGrants', 'unread');
  if (own.length === 0 || grants === 'unread') {
    return 'unread';
  }
  return own.map((principal) => ({
    principal,
    scopes: [...new Set(grants.filter(({ clientId }) => clientId === principal.id).flatMap(({ scopes }) => scopes))].sort()
  }));
}

/** Whether Microsoft's own principal of SPFx is here and was granted `needed`: then an opaque token is most likely its own. */
export function spfxPrincipalHolds(facts: Facts, needed: string): boolean {
  const own = holders(facts);
  return own !== 'unread' && own.some(({ principal, scopes }) => isSpfxPrincipal(principal) && scopes.some((scope) => covers(scope, needed)));
}

/**
 * What each of those that may carry an opaque token was granted. A principal that could not have listed the grants did not:
 * where one of ours could, the others do not count.
 */
function sharedScopes(own: readonly Holder[]): readonly string[] {
  const listing = own.filter(({ scopes }) => scopes.some((scope) => covers(scope, READS.listPermissionGrants.scope)));
  const [first, ...others] = listing.length > 0 ? listing : own;
  return first === undefined ? [] : first.scopes.filter((scope) => others.every(({ scopes }) => scopes.includes(scope)));
}

/** What our token may do: from the token itself, or from the grants of our principals when the token is opaque. */
export function grantedScopes(facts: Facts): Granted {
  const session = readOr(facts, 'session', 'unread');
  if (session !== 'unread' && session.token.kind === 'read') {
    return { kind: 'known', from: 'token', scopes: session.token.scopes };
  }
  const own = holders(facts);
  return own === 'unread' ? { kind: 'unknown' } : { kind: 'known', from: 'grants', scopes: sharedScopes(own) };
}

/** Everything that any script of the tenant can use through our principals: the token's scopes and all their grants. */
export function exposedScopes(facts: Facts): readonly string[] {
  const granted = grantedScopes(facts);
  const own = holders(facts);
  return [
    ...new Set([...(granted.kind === 'known' ? granted.scopes : []), ...(own === 'unread' ? [] : own.flatMap(({ scopes }) => scopes))])
  ].sort();
}
