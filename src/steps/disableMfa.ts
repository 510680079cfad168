import { stopOf } from '../checks/roadMap';
import type { Facts } from '../facts';
import type { CallOptions, GraphReader } from '../ports/graph';
import { eachOf, picked, type Work } from '../ports/work';
import { read } from '../routes/call';
import { write } from '../routes/writeCall';
import { authoritiesFrom } from './authority';
import { userItem } from './deleteUsers';
import { sameId } from './fold';
import { frameOf, sampleObstacle, unreadObstacle } from './frame';
import { readBackWhere, sweepOf, textOf, type Seen } from './readBack';
import type { Draft, ReadBack, Task } from './task';
import type { NoChoice } from './taskId';

const ROUTES = ['disableUserMfa'] as const;
const MFA_ON: ReadonlySet<string> = new Set(['enabled', 'enforced']);

/** Everybody with per-user MFA, except the acting admin: the admin portals demand it of whoever finishes the closing. */
function* plan(facts: Facts): Work<Draft> {
  const frame = frameOf(facts, ROUTES);
  const { users, perUserMfa } = facts;
  const obstacles = [
    ...(frame.kind === 'obstructed' ? frame.obstacles : []),
    ...unreadObstacle(facts, 'users'),
    ...sampleObstacle(facts, 'users'),
    ...unreadObstacle(facts, 'perUserMfa')
  ];
  if (frame.kind === 'obstructed' || users.kind === 'unread' || perUserMfa.kind === 'unread' || obstacles.length > 0) {
    return { kind: 'obstructed', obstacles };
  }
  const { organization, me } = frame;
  const others = yield* picked(users.value.items, (user) => (sameId(user.id, me.id) ? undefined : user));
  const states = new Map<string, string>();
  yield* eachOf(perUserMfa.value, ({ userId, state }) => states.set(userId, state));
  if (others.some(({ id }) => !states.has(id))) {
    return { kind: 'obstructed', obstacles: [{ kind: 'unread', fact: 'perUserMfa', reason: 'incomplete' }] };
  }
  const authorities = authoritiesFrom(facts);
  return {
    kind: 'drafted',
    tenantId: organization.id,
    tenantName: organization.displayName,
    initialDomain: organization.initialDomain,
    createdBy: { id: me.id, name: me.displayName },
    items: yield* picked(others, (user) =>
      MFA_ON.has(states.get(user.id) ?? '') ? userItem({ user, authority: authorities.of(user.id) }, 'chosen', 'mfaOff') : undefined
    ),
    keptIds: [me.id]
  };
}

function seenIn(body: unknown): Seen {
  const state = textOf(body, 'perUserMfaState').toLowerCase();
  return state === '' ? 'unclear' : state === 'disabled' ? 'done' : 'notYet';
}

/** Whoever was deleted meanwhile has no MFA left. */
function verify(ids: readonly string[], reader: GraphReader, options?: CallOptions): Promise<readonly ReadBack[]> {
  return readBackWhere(ids, (id) => read('getUserMfaRequirements', { id }), { body: seenIn, gone: 'done' }, reader, options);
}

/**
 * Turns per-user MFA off, as step 4 of Microsoft's article asks. There is no list of who has it, so the last look reads
 * every planned user once more.
 * @see https://learn.microsoft.com/microsoft-365/commerce/close-your-account
 * @see https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta
 */
export const disableMfa: Task<NoChoice> = Object.freeze<Task<NoChoice>>({
  id: 'disableMfa',
  step: 'mfa',
  check: 'M01',
  waitsFor: stopOf('M01').waitsFor,
  routes: ROUTES,
  needs: [
    'session', 'organization', 'me', 'roleAssignments', 'roleGroupMembers', 'roleEligibilities', 'users', 'perUserMfa'
  ],
  // Whether somebody had it enabled or enforced is not kept, so nothing here could bring it back.
  undo: { kind: 'irreversible' },
  plan,
  rounds: 'once',
  proof: 'minutes',
  request: ({ id }) => write('disableUserMfa', { id }, { perUserMfaState: 'disabled' }),
  verify,
  sweep: async ({ plannedIds }, reader, options) => sweepOf(await verify([...plannedIds], reader, options))
});
