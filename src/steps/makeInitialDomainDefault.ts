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

const ROUTES = ['makeDomainDefault'] as const;

/** The initial domain, when another one is the default; nothing otherwise. */
function plan(facts: Facts): Draft {
  const frame = frameOf(facts, ROUTES);
  const { domains } = facts;
  if (frame.kind === 'obstructed' || domains.kind === 'unread') {
    return { kind: 'obstructed', obstacles: [...(frame.kind === 'obstructed' ? frame.obstacles : []), ...unreadObstacle(facts, 'domains')] };
  }
  const initial = domains.value.find(({ kind }) => kind === 'initial');
  if (initial === undefined) {
    return { kind: 'obstructed', obstacles: [{ kind: 'initialDomainNotListed' }] };
  }
  const former = domains.value.find(({ preference, name }) => preference === 'default' && name !== initial.name);
  const items = initial.preference === 'default' ? [] : [domainItem(initial.name, former?.name ?? '', 'madeDefault')];
  return drafted(frame, items, otherDomains(domains.value, items));
}

function seenIn(domain: unknown): Seen {
  const isDefault: unknown = typeof domain === 'object' && domain !== null && 'isDefault' in domain ? domain.isDefault : undefined;
  return isDefault === true ? 'done' : isDefault === false ? 'notYet' : 'unclear';
}

/**
 * Makes the initial domain the default one again: the default domain can't be released.
 *
 * @remarks
 * A portal can undo it; this product has no task that does.
 * @see https://learn.microsoft.com/graph/api/domain-update
 */
export const makeInitialDomainDefault: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  id: 'makeInitialDomainDefault',
  step: 'directory',
  check: 'D01',
  waitsFor: stopOf('D01').waitsFor,
  routes: ROUTES,
  needs: ['session', 'organization', 'me', 'domains'],
  undo: { kind: 'irreversible' },
  plan: inOneStep(plan),
  rounds: 'once',
  proof: 'minutes',
  request: ({ id }) => write('makeDomainDefault', { id }, { isDefault: true }),
  verify: (ids, reader, options) =>
    readBackWhere(ids, (id) => read('getDomain', { id }), { body: seenIn, gone: 'unclear' }, reader, options),
  sweep: (scope, reader, options) =>
    sweepListing(read('listDomains', {}), scope, reader, options, { key: (item) => textOf(item, 'id'), seen: seenIn })
});
