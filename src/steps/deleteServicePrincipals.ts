import { ofClass, sortedPrincipals } from '../checks/lib/sortedPrincipals';
import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import { inOneStep } from '../ports/work';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { appItem, goingApps, STANDS_BY_APP } from './appItem';
import { drafted } from './drafted';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import { readBackBy, sweepListing } from './readBack';
import type { Draft, Task } from './task';
import type { NoChoice } from './taskId';

const ROUTES = ['deleteServicePrincipal'] as const;

/** Third parties'. Ours, the protected ones, Microsoft's, managed identities and whatever is in doubt stay. */
function plan(facts: Facts): Draft {
  const frame = frameOf(facts, ROUTES);
  const obstacles = [
    ...(frame.kind === 'obstructed' ? frame.obstacles : []),
    ...unreadObstacle(facts, 'servicePrincipals'),
    ...sampleObstacle(facts, 'servicePrincipals')
  ];
  if (frame.kind === 'obstructed' || obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  const sorted = sortedPrincipals(facts);
  const stays = ofClass(sorted, ['ours', 'protected', 'microsoft', 'own', 'managedIdentity', 'unknown'])
    .map(({ appId }) => appId)
    .filter((appId) => appId !== '');
  const goes = goingApps(ofClass(sorted, ['thirdParty']), stays);
  return drafted(frame, goes.map((principal) => appItem(principal, 'servicePrincipal')), [...new Set(stays)]);
}

/**
 * Deletes the enterprise applications of other organizations, which ends single sign-on to them. Some go only after
 * others, so it is tried in rounds for as long as one of them brings progress.
 * @see https://learn.microsoft.com/entra/identity/users/directory-delete-howto#remove-enterprise-apps
 * @see https://learn.microsoft.com/graph/api/serviceprincipal-delete
 */
export const deleteServicePrincipals: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  id: 'deleteServicePrincipals',
  step: 'directory',
  check: 'D03',
  waitsFor: stopOf('D03').waitsFor,
  routes: ROUTES,
  needs: ['session', 'records', 'organization', 'me', 'servicePrincipals'],
  undo: { kind: 'irreversible' },
  plan: inOneStep(plan),
  rounds: 'whileProgress',
  proof: 'minutes',
  request: ({ id }) => write('deleteServicePrincipal', { appId: id }),
  verify: (ids, reader, options) =>
    readBackBy(ids, (appId) => read('getServicePrincipal', { appId }, { query: { $select: 'id' } }), 'gone', reader, options),
  sweep: (scope, reader, options) =>
    sweepListing(read('listServicePrincipals', {}, { query: { $select: 'id,appId', $top: '999' } }), scope, reader, options, STANDS_BY_APP)
});
