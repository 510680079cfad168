import { aDeletedUser, factsWith, IDS, sampleOf, unread, wholeOf, type FactOverrides } from '../facts/testing';
import { SCENARIOS } from '../rehearsal/scenarios';
import { readResults } from '../run/ledger/results';
import { endOf, finish, rehearsalWorld, type World } from '../run/testing/rehearsalWorld';
import { anItem } from '../run/testing/samples';
import { purgeUsers } from './purgeUsers';
import { obstaclesOf, planOf, sessionWith } from './testing/drafts';

const deletedUsers = wholeOf([aDeletedUser({ id: 'a' }), aDeletedUser({ id: 'b' }), aDeletedUser({ id: 'c' })]);
const plan = (ids: readonly string[], over: FactOverrides = {}) =>
  planOf(purgeUsers, factsWith({ deletedUsers, session: sessionWith('User.ReadWrite.All'), ...over }), { ids });

describe('planning', () => {
  it('takes exactly the chosen ones that are still in the deleted items', () => {
    expect(plan(['c', 'a', 'gone'])).toMatchObject({
      kind: 'drafted',
      items: [{ id: 'a', kind: 'deletedUser', reason: 'chosen', effect: 'purged' }, { id: 'c' }],
      keptIds: [IDS.admin]
    });
  });

  it.each<[string, FactOverrides]>([
    ['unread deletedUsers offline', { deletedUsers: unread('offline') }],
    ['sampleOnly deletedUsers', { deletedUsers: sampleOf([aDeletedUser()], 900) }],
    ['scopeMissing User.ReadWrite.All', { session: sessionWith('User.DeleteRestore.All') }]
  ])('is forbidden: %s', (obstacle, over) => expect(obstaclesOf(plan(['a'], over))).toEqual([obstacle]));

  it('cannot be undone, and asks for one DELETE in the deleted items', () => {
    expect(purgeUsers.undo.kind).toBe('irreversible');
    expect(purgeUsers.request(anItem({ id: 'a' }))).toMatchObject({ route: 'purgeDeletedItem', path: '/directory/deletedItems/a' });
  });
});

describe('on the rehearsal tenant', () => {
  const purgeOf = (ids: readonly string[]) => ({ task: 'purgeUsers', choice: { ids } }) as const;
  const inBin = (world: World): readonly string[] => world.rehearsal.state().deletedUsers.map(({ id }) => id);

  it('is locked while users are left, and purges exactly the chosen ones afterwards', async () => {
    const world = rehearsalWorld();
    expect(obstaclesOf(await world.draft(purgeOf([])))).toEqual(['locked U02 blocks']);
    await finish(world.execute(await world.plan()));
    const before = inBin(world);
    const chosen = before.slice(0, 3);
    expect(endOf(await finish(world.execute(await world.planFor(purgeOf(chosen)))))).toBe('complete');
    expect(inBin(world)).toEqual(before.filter((id) => !chosen.includes(id)));
    expect(world.rehearsal.violations).toEqual([]);
  });

  it('ends green when somebody else purged one of them', async () => {
    const world = rehearsalWorld({ scenario: SCENARIOS.nearlyClosed });
    const [only = ''] = inBin(world);
    const order = await world.planFor(purgeOf([only]));
    const finished = await finish(world.execute(order), (event) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent') {
        world.rehearsal.tenant.deletedUsers.remove(only);
      }
    });
    expect(endOf(finished)).toBe('complete');
  });

  it.each([[0, 'halted: canaryFailed'], [2, 'incomplete']])('is not green when somebody else restored number %d of them in the meantime', async (nth, end) => {
    const world = rehearsalWorld();
    await finish(world.execute(await world.plan()));
    const chosen = inBin(world).slice(0, 4);
    const plan = await world.planFor(purgeOf(chosen));
    const restored = plan.items[nth]?.id ?? '';
    let intents = 0;
    const finished = await finish(world.execute(plan), (event) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent' && event.record.ids.includes(restored) && (intents += 1) === 1) {
        const { users, deletedUsers: bin } = world.rehearsal.tenant;
        const [user] = bin.all().filter(({ id }) => id === restored);
        bin.remove(restored);
        users.put(user!);
      }
    });
    expect(endOf(finished)).toBe(end);
    expect(world.present().has(restored)).toBe(true);
    const rows = finished.outcome.kind === 'ended' ? readResults(finished.outcome.ledger) : [];
    expect(rows.filter(({ outcome }) => outcome === 'failed').map(({ item }) => item.id)).toEqual([restored]);
  });

  it('is not done while the deleted items still show one', async () => {
    const world = rehearsalWorld({ scenario: SCENARIOS.nearlyClosed });
    const ids = inBin(world);
    const scope = { plannedIds: new Set(ids), keptIds: new Set<string>() };
    expect(await purgeUsers.sweep(scope, world.graph)).toMatchObject({ kind: 'swept', still: ids });
    expect(await purgeUsers.verify(ids, world.graph)).toMatchObject(ids.map(() => ({ kind: 'notYet' })));
  });
});
