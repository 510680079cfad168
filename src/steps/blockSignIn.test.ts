import { aUser, closedTenant, factsWith, unread, wholeOf, type FactOverrides } from '../facts/testing';
import { SCENARIOS } from '../rehearsal/scenarios';
import { anItem } from '../run/testing/samples';
import { endOf, finish, rehearsalWorld, type World } from '../run/testing/rehearsalWorld';
import { allowSignIn } from './allowSignIn';
import { blockSignIn } from './blockSignIn';
import { signInProof } from './signIn';
import { obstaclesOf, plannedIds, planOf, sessionWith } from './testing/drafts';

const KEEP_NOBODY = { keptAdminId: '', rules: [] } as const;
const BLOCK = { task: 'blockSignIn', choice: KEEP_NOBODY } as const;
const [admin = aUser()] = closedTenant().users.items;
const users = wholeOf([
  admin,
  aUser({ id: 'open' }),
  aUser({ id: 'shut', signIn: 'blocked' }),
  aUser({ id: 'synced', source: 'synced' })
]);
const session = sessionWith('User.EnableDisableAccount.All', 'Directory.AccessAsUser.All');
const facts = (over: FactOverrides = {}) => factsWith({ users, session, ...over });

describe('blocking is planned', () => {
  it('for those who go and can still sign in', () => {
    expect(planOf(blockSignIn, facts(), KEEP_NOBODY)).toMatchObject({
      kind: 'drafted',
      items: [{ id: 'open', effect: 'signInBlocked', reason: 'noRuleKeeps' }],
      keptIds: [admin.id]
    });
  });

  it('for nobody whom a rule keeps', () => {
    const draft = planOf(blockSignIn, facts(), { keptAdminId: '', rules: [{ kind: 'exact', value: 'open' }] });
    expect([plannedIds(draft), draft]).toMatchObject([[], { keptIds: [admin.id, 'open'] }]);
  });

  it('with the broader scope as well, and not with that of deleting', () => {
    const withScope = (scope: string) => obstaclesOf(planOf(blockSignIn, facts({ session: sessionWith(scope) }), KEEP_NOBODY));
    expect(withScope('User.ReadWrite.All')).toEqual([]);
    expect(withScope('User.DeleteRestore.All')).toEqual(['scopeMissing User.EnableDisableAccount.All']);
  });
});

describe('allowing is planned', () => {
  it('for the chosen who are blocked', () => {
    const draft = planOf(allowSignIn, facts(), { ids: ['open', 'shut', 'gone'] });
    expect(draft).toMatchObject({ kind: 'drafted', items: [{ id: 'shut', effect: 'signInAllowed', reason: 'chosen' }] });
    expect(plannedIds(planOf(allowSignIn, facts(), { ids: [] }))).toEqual([]);
  });

  it('not without the scope for a holder of a role', () => {
    const roleAssignments = closedTenant().roleAssignments.map((each) => ({ ...each, principal: { ...each.principal, id: 'shut' } }));
    const over = { roleAssignments, session: sessionWith('User.EnableDisableAccount.All') };
    expect(obstaclesOf(planOf(allowSignIn, facts(over), { ids: ['shut'] }))).toEqual(['scopeMissing Directory.AccessAsUser.All']);
    expect(obstaclesOf(planOf(allowSignIn, facts({ users: unread('offline') }), { ids: ['shut'] }))).toEqual(['unread users offline']);
  });
});

it('changes the one property and nothing else', () => {
  const item = anItem({ id: 'a' });
  expect(blockSignIn.request(item)).toMatchObject({ path: '/users/a', body: { accountEnabled: false } });
  expect(allowSignIn.request(item)).toMatchObject({ path: '/users/a', body: { accountEnabled: true } });
});

it('does not take an answer without the property for either', async () => {
  const page = { kind: 'page', items: [{ id: 'a' }], total: 'unknown', more: false, requestId: 'r' } as const;
  const answer = { kind: 'answered', status: 200, body: { id: 'a' }, headers: {}, requestId: 'r' } as const;
  const reader = { read: async () => answer, readAll: async () => [answer], pages: async function* () { yield page; } };
  for (const proof of [signInProof('blocked'), signInProof('enabled')]) {
    expect(await proof.verify(['a'], reader)).toMatchObject([{ kind: 'unknown' }]);
    expect(await proof.sweep({ plannedIds: new Set(['a']), keptIds: new Set() }, reader)).toMatchObject({ kind: 'unread' });
  }
});

describe('on the rehearsal tenant', () => {
  const canSignIn = (world: World): readonly string[] =>
    world.rehearsal.state().users.filter(({ accountEnabled }) => accountEnabled !== false).map(({ id }) => id).sort();

  it('blocks everybody who goes, deletes nobody, and gives it all back', async () => {
    const world = rehearsalWorld({ scenario: SCENARIOS.messy });
    const before = canSignIn(world);
    const plan = await world.planFor(BLOCK);
    expect(endOf(await finish(world.execute(plan)))).toBe('complete');
    const ids = plan.items.map(({ id }) => id);
    expect(canSignIn(world)).toEqual(before.filter((id) => !ids.includes(id)));
    expect(canSignIn(world)).toContain(world.rehearsal.state().actingAdminId);
    expect(world.deletes()).toEqual([]);
    expect(plannedIds(await world.draft(BLOCK))).toEqual([]);
    const allowed = await world.planFor({ task: 'allowSignIn', choice: { ids } });
    expect(endOf(await finish(world.execute(allowed)))).toBe('complete');
    expect(canSignIn(world)).toEqual(before);
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('is not done while one of them can sign in again', async () => {
    const world = rehearsalWorld();
    const plan = await world.planFor(BLOCK);
    const [first] = plan.items;
    let undone = false;
    const finished = await finish(world.execute(plan), (event) => {
      const user = world.rehearsal.tenant.users.get(first?.id ?? '');
      if (!undone && event.kind === 'waiting' && event.why === 'settling' && user !== undefined) {
        undone = true;
        world.rehearsal.tenant.users.put({ ...user, accountEnabled: true });
      }
    });
    expect(undone).toBe(true);
    expect(endOf(finished)).not.toBe('complete');
    expect(finished.outcome.kind === 'ended' && finished.outcome.ledger.counts().unconfirmed).toBe(1);
  });

  it('counts whoever was deleted meanwhile as blocked, and cannot let them in again', async () => {
    const world = rehearsalWorld();
    const id = world.rehearsal.state().users.find((user) => user.id !== world.rehearsal.state().actingAdminId)?.id ?? '';
    world.rehearsal.tenant.users.remove(id);
    expect(await blockSignIn.verify([id], world.graph)).toMatchObject([{ kind: 'proven' }]);
    expect(await allowSignIn.verify([id], world.graph)).toMatchObject([{ kind: 'notYet' }]);
  });

  it('is locked before the inventory was exported; undoing is not', async () => {
    const world = rehearsalWorld();
    world.keep((records) => ({ ...records, inventory: { kind: 'none' } }));
    expect(obstaclesOf(await world.draft(BLOCK))).toEqual(['locked P07 blocks']);
    expect((await world.draft({ task: 'allowSignIn', choice: { ids: [] } })).kind).toBe('drafted');
  });

  it('names the refusal when Graph says 403', async () => {
    const world = rehearsalWorld();
    world.rehearsal.faults.add({
      match: { method: 'PATCH', path: '/users/', inBatch: true, times: 'always' },
      effect: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' }
    });
    const before = canSignIn(world);
    expect(endOf(await finish(world.execute(await world.planFor(BLOCK))))).toBe('halted: canaryFailed');
    expect(canSignIn(world)).toEqual(before);
  });
});
