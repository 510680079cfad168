import { ofClass, sortedPrincipals } from '../checks/lib/sortedPrincipals';
import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import type { PermissionGrant } from '../facts/permissionGrants';
import type { ServicePrincipal } from '../facts/servicePrincipals';
import { inOneStep } from '../ports/work';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { drafted } from './drafted';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import { readBackBy, sweepListing } from './readBack';
import type { Draft, PlannedItem, Task } from './task';
import type { NoChoice } from './taskId';

const ROUTES = ['deletePermissionGrant'] as const;

/** Everything that was granted to our principals, of which there can be two; what others were granted stays. */
function plan(facts: Facts): Draft {
  const frame = frameOf(facts, ROUTES);
  const { permissionGrants } = facts;
  const ours = ofClass(sortedPrincipals(facts), ['ours']);
  const obstacles = [
    ...(frame.kind === 'obstructed' ? frame.obstacles : []),
    ...unreadObstacle(facts, 'servicePrincipals'),
    ...sampleObstacle(facts, 'servicePrincipals'),
    ...unreadObstacle(facts, 'permissionGrants')
  ];
  if (frame.kind === 'obstructed' || permissionGrants.kind === 'unread' || obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  if (ours.length === 0) {
    return { kind: 'obstructed', obstacles: [{ kind: 'ownPrincipalNotFound' }] };
  }
  const items = permissionGrants.value.flatMap((grant) => {
    const holder = ours.find(({ id }) => id === grant.clientId);
    return holder === undefined ? [] : [itemOf(grant, holder)];
  });
  const others = permissionGrants.value.filter(({ id }) => !items.some((item) => item.id === id));
  return drafted(frame, items, others.map(({ id }) => id));
}

function itemOf({ id, scopes }: PermissionGrant, { displayName }: ServicePrincipal): PlannedItem {
  const reference = scopes.join(' ');
  return { id, name: displayName, reference, kind: 'grant', authority: 'none', reason: 'inTheWay', effect: 'revoked' };
}

/**
 * Takes back what was granted to the principals that this product can sign in with, and so to every script in the tenant.
 *
 * @remarks
 * The token in hand keeps what it says until it ends, about an hour; so the effect can be read back, and our registration
 * can still be deleted in that time. Afterwards this product can neither read nor change anything.
 * @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete
 */
export const revokeOwnGrants: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  id: 'revokeOwnGrants',
  step: 'directory',
  check: 'D07',
  waitsFor: stopOf('D07').waitsFor,
  routes: ROUTES,
  needs: ['session', 'records', 'organization', 'me', 'servicePrincipals', 'permissionGrants'],
  undo: { kind: 'irreversible' },
  plan: inOneStep(plan),
  rounds: 'once',
  proof: 'minutes',
  request: ({ id }) => write('deletePermissionGrant', { id }),
  verify: (ids, reader, options) => readBackBy(ids, (id) => read('getPermissionGrant', { id }), 'gone', reader, options),
  sweep: (scope, reader, options) => sweepListing(read('listPermissionGrants', {}, { query: { $top: '999' } }), scope, reader, options)
});
