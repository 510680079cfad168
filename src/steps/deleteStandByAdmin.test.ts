import { aDomain, aRoleAssignment, aPrincipal, aUser, closedTenant, factsWith, IDS, sampleOf, unread, wholeOf, type FactOverrides } from '../facts/testing';
import { ROLE } from '../facts/roles';
import { SCENARIOS } from '../rehearsal/scenarios';
import { SMALL_FIRM } from '../rehearsal/scenarios/clean';
import { member } from '../rehearsal/scenarios/make/people';
import { assignment } from '../rehearsal/scenarios/make/roles';
import { worldOf } from '../rehearsal/scenarios/world';
import type { Scenario } from '../rehearsal/state';
import { endOf, finish, rehearsalWorld, type World } from '../run/testing/rehearsalWorld';
import { deleteStandByAdmin } from './deleteStandByAdmin';
import { locksOf } from './locks';
import { obstaclesOf, plannedIds, planOf, sessionWith } from './testing/drafts';

const ORDER = { task: 'deleteStandByAdmin', choice: 'none' } as const;
const tenant = closedTenant();
const [admin = aUser()] = tenant.users.items;
const spare = aUser({ id: IDS.standBy });
const base: FactOverrides = {
  users: wholeOf([admin, spare]),
  records: { ...tenant.records, standByAdminId: IDS.standBy },
  roleAssignments: [...tenant.roleAssignments, aRoleAssignment({ principal: aPrincipal({ id: IDS.standBy }) })]
};
const facts = (over: FactOverrides = {}) => factsWith({ ...base, ...over });
const plan = (over: FactOverrides = {}) => planOf(deleteStandByAdmin, facts(over), 'none');

describe('planning', () => {
  it('is about exactly the one whom the records name', () => {
    const records = { ...tenant.records, standByAdminId: IDS.standBy.toUpperCase() };
    expect(plan({ records, users: wholeOf([admin, aUser({ id: 'other' }), spare]) })).toMatchObject({
      kind: 'drafted',
      items: [{ id: IDS.standBy, authority: 'globalAdministrator', reason: 'chosen', effect: 'softDeleted' }],
      keptIds: [IDS.admin]
    });
  });

  it('is about nobody when there is none, when that one is gone, or when it is the acting admin', () => {
    const records = (standByAdminId: string) => ({ records: { ...tenant.records, standByAdminId } });
    expect([records(''), records('gone'), records(IDS.admin)].map((over) => plannedIds(plan(over)))).toEqual([[], [], []]);
  });

  it.each<[string, FactOverrides]>([
    ['noGlobalAdministratorStays', { myRoles: [], roleAssignments: [aRoleAssignment({ principal: aPrincipal({ id: IDS.standBy }) })] }],
    ['scopeMissing Directory.AccessAsUser.All', { session: sessionWith('User.DeleteRestore.All') }],
    ['unread records malformed', { records: unread('malformed') }],
    ['sampleOnly users', { users: sampleOf([admin], 2) }]
  ])('is forbidden: %s', (obstacle, over) => expect(obstaclesOf(plan(over))).toEqual([obstacle]));
});

describe('the road map', () => {
  const locks = (over: FactOverrides) => locksOf(deleteStandByAdmin.waitsFor, facts(over)).map(({ check, result }) => `${check} ${result}`);

  it('opens when only the stand-by admin is left of everything', () => {
    const mfa = (userId: string) => ({ userId, displayName: '', userPrincipalName: '', state: 'disabled' as const });
    expect(locks({ perUserMfa: [mfa(IDS.admin), mfa(IDS.standBy)], applications: wholeOf([]) })).toEqual([]);
  });

  it('keeps it locked while users, MFA or domains are in the way', () => {
    const custom = aDomain({ name: 'contoso.com' });
    const enforced = { userId: IDS.standBy, displayName: '', userPrincipalName: '', state: 'enforced' as const };
    const locked = locks({ users: wholeOf([admin, spare, aUser()]), perUserMfa: [enforced], domains: [...tenant.domains, custom] });
    expect(locked).toEqual(expect.arrayContaining(['U02 blocks', 'M01 blocks', 'D01 blocks']));
  });
});

describe('on the rehearsal tenant', () => {
  /** As good as closed, with a second Global Administrator who stayed. */
  const waiting: Scenario = (seed, now) => {
    const state = SCENARIOS.nearlyClosed(seed, now);
    const world = worldOf(seed, now);
    const standBy = member(world, SMALL_FIRM, 77, { displayName: 'Stefan Vogt', local: 'notfall', domain: SMALL_FIRM.domain });
    return {
      ...state,
      users: [...state.users, standBy],
      roleAssignments: [...state.roleAssignments, assignment(world, 'globalAdministrator', standBy.id)]
    };
  };
  function worldWithStandBy(): { readonly world: World; readonly standBy: string } {
    const world = rehearsalWorld({ scenario: waiting });
    const { users, actingAdminId } = world.rehearsal.state();
    const standBy = users.find(({ id }) => id !== actingAdminId)?.id ?? '';
    world.keep((records) => ({
      ...records,
      standByAdminId: standBy,
      runbook: { kind: 'saved', by: 'Adele Vance', at: '2026-11-20T12:00:00Z' }
    }));
    return { world, standBy };
  }

  it('is not deleted with the others, and deleted alone by its own plan', async () => {
    const { world, standBy } = worldWithStandBy();
    expect(plannedIds(await world.draft({ task: 'deleteUsers', choice: { keptAdminId: '', rules: [] } }))).toEqual([]);
    const order = await world.planFor(ORDER);
    expect(order.items.map(({ id }) => id)).toEqual([standBy]);
    expect(endOf(await finish(world.execute(order)))).toBe('complete');
    expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('is locked until the runbook was saved', async () => {
    const { world } = worldWithStandBy();
    world.keep((records) => ({ ...records, runbook: { kind: 'notSaved' } }));
    expect(obstaclesOf(await world.draft(ORDER))).toEqual(['locked S07 needsPerson']);
  });

  it('stays when the acting admin is no Global Administrator any more', async () => {
    const { world } = worldWithStandBy();
    const order = await world.planFor(ORDER);
    const { roleAssignments, actingAdminId } = world.rehearsal.state();
    const mine = roleAssignments.find(({ principalId, roleDefinitionId }) => principalId === actingAdminId && roleDefinitionId === ROLE.globalAdministrator);
    world.rehearsal.tenant.roleAssignments.remove(mine?.id ?? '');
    expect(endOf(await finish(world.execute(order)))).toBe('refused: obstructed');
    expect(world.deletes()).toEqual([]);
  });
});
