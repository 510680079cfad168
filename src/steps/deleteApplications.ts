import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import { inOneStep } from '../ports/work';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { appItem, goingApps, STANDS_BY_APP } from './appItem';
import { drafted } from './drafted';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import { ownApplications } from './ownApplications';
import { readBackBy, sweepListing } from './readBack';
import type { Draft, Task } from './task';
import type { NoChoice } from './taskId';

const ROUTES = ['deleteApplication'] as const;

/** All but ours; the `b2c-extensions-app` counts for Entra and goes too. */
function plan(facts: Facts): Draft {
  const frame = frameOf(facts, ROUTES);
  const { applications, session } = facts;
  const obstacles = [
    ...(frame.kind === 'obstructed' ? frame.obstacles : []),
    ...unreadObstacle(facts, 'applications'),
    ...sampleObstacle(facts, 'applications')
  ];
  if (frame.kind === 'obstructed' || applications.kind === 'unread' || session.kind === 'unread' || obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  const { ours, others, obstacles: doubts } = ownApplications(facts, applications.value.items, session.value, frame.organization.id);
  if (doubts.length > 0) {
    return { kind: 'obstructed', obstacles: doubts };
  }
  const stays = ours.map(({ appId }) => appId);
  return drafted(frame, goingApps(others, stays).map((each) => appItem(each, 'application')), stays);
}

/**
 * Deletes app registrations, each with its enterprise application in this tenant: who uses one elsewhere can't sign in
 * to it any more.
 * @see https://learn.microsoft.com/graph/api/application-delete
 */
export const deleteApplications: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  id: 'deleteApplications',
  step: 'directory',
  check: 'D02',
  waitsFor: stopOf('D02').waitsFor,
  routes: ROUTES,
  needs: ['session', 'records', 'organization', 'me', 'applications', 'servicePrincipals', 'permissionGrants'],
  undo: { kind: 'irreversible' },
  plan: inOneStep(plan),
  rounds: 'whileProgress',
  proof: 'minutes',
  request: ({ id }) => write('deleteApplication', { appId: id }),
  verify: (ids, reader, options) =>
    readBackBy(ids, (appId) => read('getApplication', { appId }, { query: { $select: 'id' } }), 'gone', reader, options),
  sweep: (scope, reader, options) =>
    sweepListing(read('listApplications', {}, { query: { $select: 'id,appId', $top: '999' } }), scope, reader, options, STANDS_BY_APP)
});
