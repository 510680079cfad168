import { FACT_IDS } from '../facts/factIds';
import { SCENARIOS } from '../rehearsal/scenarios';
import { WRITES } from '../routes/writes';
import { endOf, finish, rehearsalWorld } from '../run/testing/rehearsalWorld';
import { PERFORMERS } from '.';
import { deleteUsers } from './deleteUsers';
import { restoreUsers } from './restoreUsers';

const TASKS = [deleteUsers, restoreUsers];

it('lists every task under its own id', () => {
  expect(Object.entries(PERFORMERS)).toEqual(TASKS.map((task) => [task.id, task]));
});

describe.each(TASKS.map((task) => [task.id, task] as const))('%s', (_, task) => {
  it('writes only what is in the route table, to the id it was given', () => {
    const call = task.request('some id');
    expect(task.routes).toEqual([call.route]);
    expect(WRITES[call.route]).toBeDefined();
    expect([call.target, call.path.includes('some%20id')]).toEqual(['some id', true]);
  });

  it('needs facts that there are, and can be undone by a task that there is', () => {
    expect(task.needs.filter((id) => !FACT_IDS.includes(id))).toEqual([]);
    expect(task.undo).toMatchObject({ kind: 'reversible', days: 30 });
    expect(task.undo.kind === 'reversible' ? PERFORMERS[task.undo.by] : undefined).toBeDefined();
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(task)).toBe(true);
  });
});

describe('on the messy tenant', () => {
  const changes = (log: readonly { readonly method: string; readonly path: string }[]): number =>
    log.filter(({ method, path }) => method !== 'GET' && path !== '/$batch').length;

  it('planning writes nothing', async () => {
    const world = rehearsalWorld({ scenario: SCENARIOS.messy });
    await world.plan();
    const [deleted] = world.rehearsal.state().deletedUsers;
    await world.restorePlan([deleted?.id ?? '']);
    expect(changes(world.rehearsal.log)).toBe(0);
  });

  it('applying twice is harmless, in both directions, and both are proved by reading again', async () => {
    const world = rehearsalWorld({ scenario: SCENARIOS.messy });
    const before = world.present();
    const plan = await world.plan();
    const ids = plan.items.map(({ id }) => id);
    expect(endOf(await finish(world.execute(plan)))).toBe('complete');
    const again = await deleteUsers.verify(ids, world.graph);
    expect(again.every(({ kind }) => kind === 'proven')).toBe(true);
    await world.clock.advance(1_000);
    expect(endOf(await finish(world.execute(await world.restorePlan(ids))))).toBe('complete');
    expect(world.present()).toEqual(before);
    const back = await restoreUsers.verify(ids, world.graph);
    expect(back.every(({ kind }) => kind === 'proven')).toBe(true);
    expect(world.rehearsal.violations).toEqual([]);
  });
});
