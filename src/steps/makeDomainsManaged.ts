import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import { inOneStep } from '../ports/work';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { domainItem, otherDomains } from './domainItem';
import { drafted } from './drafted';
import { frameOf, unreadObstacle } from './frame';
import { readBackWhere, sweepListing, textOf, type Seen } from './readBack';
import type { Draft, Task } from './task';
import type { NoChoice } from './taskId';

const ROUTES = ['deleteFederation'] as const;

/** Every federated domain. Those below one sign in like it, and change with it. */
function plan(facts: Facts): Draft {
  const frame = frameOf(facts, ROUTES);
  const { domains, domainFederations } = facts;
  if (frame.kind === 'obstructed' || domains.kind === 'unread' || domainFederations.kind === 'unread') {
    const obstacles = [
      ...(frame.kind === 'obstructed' ? frame.obstacles : []),
      ...unreadObstacle(facts, 'domains'),
      ...unreadObstacle(facts, 'domainFederations')
    ];
    return { kind: 'obstructed', obstacles };
  }
  const items = domainFederations.value.map(({ domain, federationId }) => domainItem(domain, federationId, 'madeManaged'));
  return drafted(frame, items, otherDomains(domains.value, items));
}

function seenIn(domain: unknown): Seen {
  const type = textOf(domain, 'authenticationType').toLowerCase();
  return type === 'managed' ? 'done' : type === 'federated' ? 'notYet' : 'unclear';
}

/**
 * Takes the federation off domains: nobody signs in through it any more, and the domains can be released.
 * @see https://learn.microsoft.com/graph/api/internaldomainfederation-delete
 */
export const makeDomainsManaged: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  id: 'makeDomainsManaged',
  step: 'directory',
  check: 'D01',
  waitsFor: stopOf('D01').waitsFor,
  routes: ROUTES,
  needs: ['session', 'organization', 'me', 'domains', 'domainFederations'],
  undo: { kind: 'irreversible' },
  plan: inOneStep(plan),
  rounds: 'once',
  proof: 'minutes',
  request: ({ id, reference }) => write('deleteFederation', { id, federationId: reference }),
  verify: (ids, reader, options) =>
    readBackWhere(ids, (id) => read('getDomain', { id }), { body: seenIn, gone: 'unclear' }, reader, options),
  sweep: (scope, reader, options) =>
    sweepListing(read('listDomains', {}), scope, reader, options, { key: (item) => textOf(item, 'id'), seen: seenIn })
});
