import { P07 } from '../../checks/prepare/P07.inventory';
import { emptyRecords } from '../../facts/recordsStore';
import { scan } from '../../facts/scan';
import { readFact } from '../../facts/testing/factsWith';
import { inventoryRecord } from './manifest';
import { inventoryWorld, keptOf, type InventoryWorld } from './testing/inventoryWorld';

/** The tenant as a fresh reading shows it, with this export recorded. */
async function judged(world: InventoryWorld, inventory: ReturnType<typeof inventoryRecord>): Promise<string> {
  const { graph, clock, session, rehearsal } = world;
  const records = readFact({ ...emptyRecords(rehearsal.state().organization.id), inventory });
  const { facts } = await scan({ graph, clock, session, records });
  const result = P07.judge(facts);
  return [result.kind, ...result.findings.map(({ id, name }) => name || id)].join(' ');
}

it('opens the deletion with what was exported, stays open while things go, and shuts when something is new', async () => {
  const world = inventoryWorld('messy');
  const record = inventoryRecord(keptOf(await world.export()));
  expect(await judged(world, record)).toBe('pass');

  const { users } = world.rehearsal.tenant;
  const now = world.clock.now();
  const [first, second] = world.rehearsal.state().users.filter(({ id }) => id !== world.rehearsal.state().actingAdminId);
  if (first === undefined || second === undefined) {
    throw new Error('nobody to delete');
  }
  users.remove(first.id);
  users.remove(second.id);
  expect(await judged(world, record)).toBe('pass');

  users.put({ ...first, id: 'new', displayName: 'Newcomer', createdDateTime: new Date(now + 1000).toISOString() });
  expect(await judged(world, record)).toBe('blocks Newcomer');
});
