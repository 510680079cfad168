import { FACT_IDS } from '../facts/factIds';
import { SCENARIOS } from '../rehearsal/scenarios';
import { WRITES } from '../routes/writes';
import { endOf, finish, rehearsalWorld } from '../run/testing/rehearsalWorld';
import { anItem } from '../run/testing/samples';
import { TASK_IDS, TASKS } from '.';
import { deleteUsers } from './deleteUsers';
import { restoreUsers } from './restoreUsers';

it('lists every task under its own id', () => {
  expect(TASK_IDS.map((id) => TASKS[id].id)).toEqual(TASK_IDS);
});

it('has no task that writes in steps 2 and 3: Graph only reads subscriptions', () => {
  expect(TASK_IDS.filter((id) => TASKS[id].step === 'cancel' || TASKS[id].step === 'delete')).toEqual([]);
  expect(Object.values(WRITES).filter(({ path }) => /subscription|subscribedSku|organization$/i.test(path))).toEqual([]);
});

it('never calls what Microsoft does not document', () => {
  const documented = /^https:\/\/learn\.microsoft\.com\/(graph\/api|microsoft-365\/enterprise)\//;
  const undocumented = TASK_IDS.flatMap((id) => TASKS[id].routes).filter((route) => !documented.test(WRITES[route].docs));
  expect(undocumented).toEqual([]);
  // Nothing stands in the table that no task uses.
  expect([...new Set(TASK_IDS.flatMap((id) => TASKS[id].routes))].sort()).toEqual(Object.keys(WRITES).sort());
});

describe.each(TASK_IDS.map((id) => [id, TASKS[id]] as const))('%s', (_, task) => {
  const item = anItem({ id: 'some id', reference: 'other id' });

  it('writes only what is in the route table, to the object it was given', () => {
    const calls = [task.request(item), ...(task.fallback === undefined ? [] : [task.fallback(item)])];
    expect([...task.routes].sort()).toEqual(calls.map(({ route }) => route).sort());
    for (const call of calls) {
      expect([call.target, call.path.includes('some%20id')]).toEqual(['some id', true]);
    }
  });

  it('needs facts that there are, and can be undone by a task that there is', () => {
    expect(task.needs.filter((id) => !FACT_IDS.includes(id))).toEqual([]);
    expect(task.undo.kind === 'irreversible' || TASKS[task.undo.by] !== undefined).toBe(true);
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

  it('deletes guests, agent users and sync accounts like everybody else', async () => {
    const plan = await rehearsalWorld({ scenario: SCENARIOS.messy }).plan();
    expect([...new Set(plan.items.map(({ kind }) => kind))].sort()).toEqual(['agent', 'guest', 'member', 'sync']);
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
