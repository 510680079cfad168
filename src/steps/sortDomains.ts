import type { Facts } from '../facts';
import type { Application } from '../facts/applications';
import { isBelow } from '../facts/domainFederations';
import type { DomainReferences } from '../facts/domainReferences';
import type { Domain } from '../facts/domains';
import { sameId } from './fold';
import { sampleObstacle, unreadObstacle } from './frame';
import type { Obstacle } from './task';

/** Which custom domains are released now, by name. */
export interface ReleaseDomainsChoice {
  readonly domains: readonly string[];
}

/** Every verified custom domain in one column. */
export type SortedDomain =
  | { readonly column: 'goes'; readonly reason: 'chosen'; readonly domain: Domain }
  /** `underWay`: Graph is at it already. */
  | { readonly column: 'stays'; readonly reason: 'notChosen' | 'underWay'; readonly domain: Domain }
  /** Something else comes first, and this product or the person can do it. */
  | { readonly column: 'first'; readonly reason: FirstReason; readonly domain: Domain }
  /** Graph refuses to do it: a portal is the way. */
  | { readonly column: 'assisted'; readonly reason: AssistedReason; readonly domain: Domain };

export type FirstReason =
  /** The acting or the stand-by admin signs in with it, and would be renamed in the middle (P02). */
  | 'adminSignsIn'
  | 'stillDefault'
  | 'stillFederated'
  /** A domain below it is still there. */
  | 'subdomainFirst';

export type AssistedReason =
  | 'tooManyReferences' // Graph renames 1,000 objects at most
  | 'multiTenantApplication';

export type SortedDomains =
  | { readonly kind: 'sorted'; readonly domains: readonly SortedDomain[] }
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] };

interface Around {
  readonly all: readonly Domain[];
  /** Sign-in names that must not change. */
  readonly signInNames: readonly string[];
  readonly references: readonly DomainReferences[];
  readonly applications: readonly Application[];
  readonly chosen: readonly string[];
}

/**
 * Sorts the verified custom domains. Where Graph did not count the references to the end and did not send 999 either, the
 * domain may go: Graph refuses then, and nothing has changed.
 * @see https://learn.microsoft.com/graph/api/domain-forcedelete
 */
export function sortDomains(facts: Facts, choice: ReleaseDomainsChoice): SortedDomains {
  const { me, records, users, domains, domainReferences, applications } = facts;
  const obstacles = [
    ...(['me', 'records', 'users', 'domains', 'domainReferences', 'applications'] as const).flatMap((fact) => unreadObstacle(facts, fact)),
    ...sampleObstacle(facts, 'users'),
    ...sampleObstacle(facts, 'applications')
  ];
  if (
    me.kind === 'unread' || records.kind === 'unread' || users.kind === 'unread' || domains.kind === 'unread' ||
    domainReferences.kind === 'unread' || applications.kind === 'unread' || obstacles.length > 0
  ) {
    return { kind: 'obstructed', obstacles };
  }
  const standBy = users.value.items.filter(({ id }) => sameId(id, records.value.standByAdminId));
  const around: Around = {
    all: domains.value,
    signInNames: [me.value, ...standBy].map(({ userPrincipalName }) => userPrincipalName),
    references: domainReferences.value,
    applications: applications.value.items,
    chosen: choice.domains
  };
  const held = domains.value.filter(({ kind, verification }) => kind === 'custom' && verification === 'verified');
  return { kind: 'sorted', domains: held.map((domain) => sortDomain(domain, around)) };
}

function sortDomain(domain: Domain, around: Around): SortedDomain {
  if (domain.release.kind === 'underWay') {
    return { column: 'stays', reason: 'underWay', domain };
  }
  const first = firstReason(domain, around);
  if (first !== 'none') {
    return { column: 'first', reason: first, domain };
  }
  const assisted = assistedReason(domain, around);
  if (assisted !== 'none') {
    return { column: 'assisted', reason: assisted, domain };
  }
  return around.chosen.some((name) => sameId(name, domain.name))
    ? { column: 'goes', reason: 'chosen', domain }
    : { column: 'stays', reason: 'notChosen', domain };
}

function firstReason({ name, preference, authentication }: Domain, { all, signInNames }: Around): FirstReason | 'none' {
  if (signInNames.some((each) => each.toLowerCase().endsWith(`@${name.toLowerCase()}`))) {
    return 'adminSignsIn';
  }
  if (preference === 'default') {
    return 'stillDefault';
  }
  if (authentication === 'federated') {
    return 'stillFederated';
  }
  return all.some((other) => isBelow(other.name, name)) ? 'subdomainFirst' : 'none';
}

function assistedReason({ name }: Domain, { references, applications }: Around): AssistedReason | 'none' {
  if (references.some(({ domain, extent }) => sameId(domain, name) && extent === 'tooMany')) {
    return 'tooManyReferences';
  }
  const shared = applications.filter(({ audience }) => audience !== 'AzureADMyOrg');
  return shared.some(({ identifierUris }) => identifierUris.some((uri) => isOn(uri, name))) ? 'multiTenantApplication' : 'none';
}

/** Whether `api://contoso.example/app` or `https://app.contoso.example` is on a domain. */
function isOn(uri: string, domain: string): boolean {
  const host = /^[a-z][\w+.-]*:\/\/([^/:?#]+)/i.exec(uri)?.[1] ?? '';
  return sameId(host, domain) || isBelow(host, domain);
}
