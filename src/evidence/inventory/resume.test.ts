import { FIRST_DAY, inventoryWorld, keptOf, type InventoryWorld } from './testing/inventoryWorld';

const DAY_MS = 86_400_000;

/** Everything that was asked for, e.g. `/domains`, and how often. */
function asked(world: InventoryWorld): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { path } of world.rehearsal.log) {
    const [route = ''] = path.split('?');
    counts[route] = (counts[route] ?? 0) + 1;
  }
  return counts;
}

const hashesOf = (kept: ReturnType<typeof keptOf>): readonly unknown[] => kept.finished.map(({ id, count, files }) => [id, count, files]);

/** An export that is stopped once so many users are read. */
async function stoppedWorld(scenario: 'tenThousand' | 'clean', users: number): Promise<InventoryWorld> {
  const world = inventoryWorld(scenario);
  const end = await world.export({}, ({ section, read }, stop) => {
    if (section === 'users' && read >= users) {
      stop();
    }
  });
  expect(end).toEqual({ kind: 'stopped' });
  return world;
}

describe('an export that was stopped in the middle of a section', () => {
  it('is not packed, and sends nothing after the stop', async () => {
    const world = await stoppedWorld('tenThousand', 2_500);
    expect((await world.pack()).end).toEqual({ kind: 'notFinished' });
    // The count and three pages; of the groups only the count.
    expect([asked(world)['/users'], asked(world)['/groups']]).toEqual([4, 1]);
  });

  it('continues: finished sections are not read again, the unfinished one begins anew, and the result is the same', async () => {
    const world = await stoppedWorld('tenThousand', 2_500);
    const before = asked(world);
    const first = await world.store.head();
    const kept = keptOf(await world.export({ from: 'continue' }));
    const after = asked(world);
    expect([after['/domains'], after['/organization'], after['/directory/subscriptions']]).toEqual([
      before['/domains'],
      before['/organization'],
      before['/directory/subscriptions']
    ]);
    expect(first).toMatchObject({ value: { startedAt: kept.head.startedAt } });
    expect(kept.finished.find(({ id }) => id === 'users')).toMatchObject({ state: 'complete', count: 10_000 });
    const uninterrupted = inventoryWorld('tenThousand');
    expect(hashesOf(kept)).toEqual(hashesOf(keptOf(await uninterrupted.export())));
    expect((await world.pack()).end).toMatchObject({ kind: 'packed' });
  });

  it.each([
    ['a day later', { now: () => new Date(FIRST_DAY + DAY_MS + 1).toISOString() }],
    ['for another tenant', { about: { tenant: { id: 'other', name: 'Other', initialDomain: 'other' }, by: 'A', readme: 'R', version: '1' } }],
    ['when told to', { from: 'anew' as const }]
  ])('begins anew %s', async (_, over) => {
    const world = await stoppedWorld('clean', 1);
    const before = asked(world);
    keptOf(await world.export({ from: 'continue', ...over }));
    expect(asked(world)['/domains']).toBe((before['/domains'] ?? 0) + 1);
  });

  it('begins anew when what was kept is not of the form that is known', async () => {
    const world = await stoppedWorld('clean', 1);
    await world.store.saveHead({ schema: 0 });
    const before = asked(world);
    keptOf(await world.export({ from: 'continue' }));
    expect(asked(world)['/domains']).toBe((before['/domains'] ?? 0) + 1);
  });
});

it('reads only what could not be read when a finished export is continued', async () => {
  const world = inventoryWorld('clean');
  world.rehearsal.faults.add({ match: { path: '/devices', times: 'always' }, effect: { kind: 'status', status: 403, code: 'Forbidden' } });
  keptOf(await world.export());
  world.rehearsal.faults.clear();
  const before = world.rehearsal.log.length;
  const kept = keptOf(await world.export({ from: 'continue' }));
  expect(kept.finished.filter(({ state }) => state === 'unread')).toEqual([]);
  const since = world.rehearsal.log.slice(before).map(({ path }) => path.split('?')[0]);
  expect([...new Set(since)].filter((path) => path !== '/$batch')).toEqual(['/devices']);
});
