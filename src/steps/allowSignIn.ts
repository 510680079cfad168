import type { Facts } from '../facts';
import { picked, type Work } from '../ports/work';
import { write } from '../routes/writeCall';
import { authoritiesFrom } from './authority';
import { userItem } from './deleteUsers';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import { ACCESS_AS_USER, privilegeLock, privilegeOf } from './privilege';
import { signInProof } from './signIn';
import type { Draft, Task } from './task';

/** Who may sign in again. Ids of users who are not blocked, or gone, can't be planned. */
export interface AllowSignInChoice {
  readonly ids: readonly string[];
}

const ROUTES = ['setUserSignIn'] as const;

function* plan(facts: Facts, choice: AllowSignInChoice): Work<Draft> {
  const frame = frameOf(facts, ROUTES);
  const { users } = facts;
  const obstacles = [
    ...(frame.kind === 'obstructed' ? frame.obstacles : []),
    ...unreadObstacle(facts, 'users'),
    ...sampleObstacle(facts, 'users')
  ];
  if (frame.kind === 'obstructed' || users.kind === 'unread' || obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  const { organization, me } = frame;
  const authorities = authoritiesFrom(facts);
  const chosen = new Set(choice.ids);
  const blocked = yield* picked(users.value.items, (user) =>
    user.signIn === 'blocked' && chosen.has(user.id) ? { user, authority: authorities.of(user.id) } : undefined
  );
  const privilege = privilegeOf(facts);
  if (blocked.some(({ authority }) => privilegeLock(authority, privilege) === 'privilegedWithoutScope')) {
    return { kind: 'obstructed', obstacles: [{ kind: 'scopeMissing', scope: ACCESS_AS_USER }] };
  }
  return {
    kind: 'drafted',
    tenantId: organization.id,
    tenantName: organization.displayName,
    initialDomain: organization.initialDomain,
    createdBy: { id: me.id, name: me.displayName },
    items: yield* picked(blocked, (each) => userItem(each, 'chosen', 'signInAllowed')),
    keptIds: [me.id]
  };
}

/**
 * Lets blocked users sign in again.
 * @see https://learn.microsoft.com/graph/api/user-update
 */
export const allowSignIn: Task<AllowSignInChoice> = Object.freeze<Task<AllowSignInChoice>>({
  id: 'allowSignIn',
  step: 'users',
  check: 'U02',
  // Undoing is never locked.
  waitsFor: [],
  routes: ROUTES,
  needs: ['session', 'organization', 'me', 'myRoles', 'roleAssignments', 'roleGroupMembers', 'roleEligibilities', 'users'],
  undo: { kind: 'reversible', by: 'blockSignIn', days: 'unlimited' },
  plan,
  rounds: 'once',
  proof: 'minutes',
  request: ({ id }) => write('setUserSignIn', { id }, { accountEnabled: true }),
  ...signInProof('enabled')
});
