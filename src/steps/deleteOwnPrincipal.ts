import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import { inOneStep } from '../ports/work';
import { appItem, goingApps } from './appItem';
import { deleteApplications } from './deleteApplications';
import { drafted } from './drafted';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import { ownApplications } from './ownApplications';
import type { Draft, Task } from './task';
import type { NoChoice } from './taskId';

const ROUTES = ['deleteApplication'] as const;

/** Our app registration, or nothing where we sign in with one of Microsoft's. */
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
  const stays = others.map(({ appId }) => appId);
  return drafted(frame, goingApps(ours, stays).map((each) => appItem(each, 'application')), stays);
}

/**
 * The very last act: deletes the app registration that this product signs in with, with everything granted to it. The
 * only task whose permit lets our own principal go.
 *
 * @remarks
 * A 404 proves it, for as long as Graph takes the token that is out. When Graph refuses that token with 401 instead, the
 * registration is most likely gone, but a 401 has other causes too: the run ends *accepted*, and nothing claims a proof. Entra's own list, in the portal, is the proof then.
 * @see https://learn.microsoft.com/graph/api/application-delete
 */
export const deleteOwnPrincipal: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  ...deleteApplications,
  id: 'deleteOwnPrincipal',
  check: 'D07',
  waitsFor: stopOf('D07').waitsFor,
  plan: inOneStep(plan),
  rounds: 'once',
  proof: 'endsSession'
});
