import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import { isBeingReleased } from '../facts/domains';
import { inOneStep } from '../ports/work';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { domainItem, otherDomains } from './domainItem';
import { drafted } from './drafted';
import { sameId } from './fold';
import { frameOf } from './frame';
import { readBackWhere, sweepListing } from './readBack';
import { sortDomains, type ReleaseDomainsChoice } from './sortDomains';
import type { Draft, Task } from './task';

const ROUTES = ['forceDeleteDomain'] as const;

/** The chosen domains that nothing keeps from going. */
function plan(facts: Facts, choice: ReleaseDomainsChoice): Draft {
  const frame = frameOf(facts, ROUTES);
  const sorted = sortDomains(facts, choice);
  const { domains } = facts;
  if (frame.kind === 'obstructed' || sorted.kind === 'obstructed' || domains.kind === 'unread') {
    const named = frame.kind === 'obstructed' ? frame.obstacles : [];
    const others = sorted.kind === 'obstructed' ? sorted.obstacles : [];
    const isNamed = (fact: string): boolean => named.some((each) => each.kind === 'unread' && each.fact === fact);
    return { kind: 'obstructed', obstacles: [...named, ...others.filter((each) => each.kind !== 'unread' || !isNamed(each.fact))] };
  }
  const items = sorted.domains
    .filter(({ column }) => column === 'goes')
    .map(({ domain }) => domainItem(domain.name, '', 'released'));
  // What was chosen and Graph is at already does not stay: a run that goes on would take that for somebody's wish to keep it.
  const staying = domains.value.filter(({ name, release }) => release.kind !== 'underWay' || !choice.domains.some((chosen) => sameId(chosen, name)));
  return drafted(frame, items, otherDomains(staying, items));
}

/**
 * Releases custom domains: what uses one is renamed to the initial domain, and the domain can be used elsewhere.
 *
 * @remarks
 * Graph disables every renamed account unless it is told not to, the acting admin's included; so it always is, and the
 * call layer refuses any other body. It takes five minutes to a day, and is proven when the domain answers 404.
 * @see https://learn.microsoft.com/graph/api/domain-forcedelete
 */
export const releaseDomains: Task<ReleaseDomainsChoice> = Object.freeze<Task<ReleaseDomainsChoice>>({
  id: 'releaseDomains',
  step: 'directory',
  check: 'D01',
  waitsFor: stopOf('D01').waitsFor,
  routes: ROUTES,
  needs: ['session', 'records', 'organization', 'me', 'users', 'domains', 'domainReferences', 'applications'],
  undo: { kind: 'irreversible' },
  plan: inOneStep(plan),
  rounds: 'once',
  proof: 'days',
  request: ({ id }) => write('forceDeleteDomain', { id }, { disableUserAccounts: false }),
  verify: (ids, reader, options) =>
    readBackWhere(ids, (id) => read('getDomain', { id }), { body: (domain) => (isBeingReleased(domain) ? 'begun' : 'notYet'), gone: 'done' }, reader, options),
  sweep: (scope, reader, options) => sweepListing(read('listDomains', {}), scope, reader, options)
});
