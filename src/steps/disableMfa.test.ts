import { aUser, closedTenant, factsWith, IDS, unread, wholeOf, type FactOverrides } from '../facts/testing';
import type { PerUserMfa } from '../facts/perUserMfa';
import { SCENARIOS } from '../rehearsal/scenarios';
import type { Scenario } from '../rehearsal/state';
import { endOf, finish, rehearsalWorld, type World } from '../run/testing/rehearsalWorld';
import { anItem } from '../run/testing/samples';
import { disableMfa } from './disableMfa';
import { obstaclesOf, plannedIds, planOf, sessionWith } from './testing/drafts';

const ORDER = { task: 'disableMfa', choice: 'none' } as const;
const [admin = aUser()] = closedTenant().users.items;
const mfa = (userId: string, state: PerUserMfa['state']): PerUserMfa => ({ userId, displayName: '', userPrincipalName: '', state });
const users = wholeOf([admin, aUser({ id: 'enabled' }), aUser({ id: 'enforced', type: 'guest' }), aUser({ id: 'off' }), aUser({ id: 'odd' })]);
const perUserMfa = [mfa(IDS.admin, 'enforced'), mfa('enabled', 'enabled'), mfa('enforced', 'enforced'), mfa('off', 'disabled'), mfa('odd', 'unknown')];
const plan = (over: FactOverrides = {}) =>
  planOf(disableMfa, factsWith({ users, perUserMfa, session: sessionWith('Policy.ReadWrite.AuthenticationMethod'), ...over }), 'none');

describe('planning', () => {
  it('is about everybody who has it, the acting admin excepted', () => {
    expect(plan()).toMatchObject({
      kind: 'drafted',
      items: [{ id: 'enabled', kind: 'member', effect: 'mfaOff', reason: 'chosen' }, { id: 'enforced', kind: 'guest' }],
      keptIds: [IDS.admin]
    });
  });

  it('forgets who was deleted since the states were read', () => {
    expect(plannedIds(plan({ users: wholeOf([admin, aUser({ id: 'off' })]) }))).toEqual([]);
  });

  it.each<[string, FactOverrides]>([
    ['unread perUserMfa notReadYet', { perUserMfa: unread('notReadYet') }],
    ['unread perUserMfa incomplete', { perUserMfa: perUserMfa.slice(0, 3) }],
    ['unread users offline', { users: unread('offline') }],
    ['scopeMissing Policy.ReadWrite.AuthenticationMethod', { session: sessionWith('Policy.Read.All') }]
  ])('is forbidden: %s', (obstacle, over) => expect(obstaclesOf(plan(over))).toEqual([obstacle]));

  it('asks beta for one change', () => {
    expect(disableMfa.request(anItem({ id: 'a' }))).toMatchObject({
      version: 'beta', path: '/users/a/authentication/requirements', body: { perUserMfaState: 'disabled' }
    });
  });
});

describe('on the rehearsal tenant', () => {
  /** Only the stand-by admin is left besides, and both have per-user MFA. */
  const waiting: Scenario = (seed, now) => {
    const state = SCENARIOS.clean(seed, now);
    const users = state.users.slice(0, 2);
    return { ...state, users, perUserMfa: Object.fromEntries(users.map(({ id }) => [id, 'enforced' as const])) };
  };
  function worldWithStandBy(): { readonly world: World; readonly standBy: string } {
    const world = rehearsalWorld({ scenario: waiting });
    const { users, actingAdminId } = world.rehearsal.state();
    const standBy = users.find(({ id }) => id !== actingAdminId)?.id ?? '';
    world.keep((records) => ({ ...records, standByAdminId: standBy }));
    return { world, standBy };
  }

  it('is locked while users are left', async () => {
    expect(obstaclesOf(await rehearsalWorld().draft(ORDER))).toEqual(['locked U02 blocks']);
  });

  it('reads the states on demand, turns off exactly the others, and proves it by reading again', async () => {
    const { world, standBy } = worldWithStandBy();
    const order = await world.planFor(ORDER);
    expect(order.items.map(({ id }) => id)).toEqual([standBy]);
    expect(endOf(await finish(world.execute(order)))).toBe('complete');
    const { perUserMfa: states, actingAdminId } = world.rehearsal.state();
    expect([states[standBy], states[actingAdminId]]).toEqual(['disabled', 'enforced']);
    expect(plannedIds(await world.draft(ORDER))).toEqual([]);
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('is not done when somebody turns it on again before the last look', async () => {
    const { world, standBy } = worldWithStandBy();
    const scope = { plannedIds: new Set([standBy]), keptIds: new Set<string>() };
    expect(await disableMfa.sweep(scope, world.graph)).toMatchObject({ kind: 'swept', still: [standBy] });
    world.rehearsal.faults.add({ match: { path: `/users/${standBy}/authentication`, inBatch: true }, effect: { kind: 'status', status: 403, code: 'x' } });
    expect(await disableMfa.sweep(scope, world.graph)).toMatchObject({ kind: 'unread', failure: { code: 'forbidden' } });
  });

  it('takes a deleted user for one without', async () => {
    const { world } = worldWithStandBy();
    expect(await disableMfa.verify(['11111111-0000-4000-8000-000000000000'], world.graph)).toMatchObject([{ kind: 'proven' }]);
  });

  it('names the refusal when Graph says 403', async () => {
    const { world, standBy } = worldWithStandBy();
    world.rehearsal.faults.add({
      match: { method: 'PATCH', path: '/users/', times: 'always' },
      effect: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' }
    });
    expect(endOf(await finish(world.execute(await world.planFor(ORDER))))).toBe('halted: canaryFailed');
    expect(world.rehearsal.state().perUserMfa[standBy]).toBe('enforced');
  });
});
