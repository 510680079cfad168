import { resultOf } from '../ports/work';
import { large } from '../rehearsal/scenarios/large';
import { readResults, restorableIds } from './ledger/results';
import { endOf, finish, rehearsalWorld } from './testing/rehearsalWorld';

async function afterDeletion(users = 40) {
  const world = rehearsalWorld({ scenario: large(users), latency: 60 });
  const plan = await world.plan();
  const { outcome } = await finish(world.execute(plan));
  const ids = outcome.kind === 'ended' ? resultOf(restorableIds(outcome.ledger)) : [];
  return { world, plan, ids };
}

describe('restoring', () => {
  it('brings all of a run back, with the same canary, ramp and proof', async () => {
    const { world, plan, ids } = await afterDeletion();
    expect([...ids].sort()).toEqual(plan.items.map(({ id }) => id).sort());
    const restore = await world.restorePlan(ids);
    const finished = await finish(world.execute(restore));
    expect(endOf(finished)).toBe('complete');
    expect(world.present().size).toBe(40);
    expect(world.rehearsal.state().deletedUsers).toEqual([]);
    const sizes = finished.events.flatMap((event) => (event.kind === 'recorded' && event.record.kind === 'intent' ? [event.record.ids.length] : []));
    expect(sizes.slice(0, 2)).toEqual([1, 10]);
  });

  it('brings back exactly the chosen ones', async () => {
    const { world, ids } = await afterDeletion();
    const chosen = ids.slice(5, 8);
    expect(endOf(await finish(world.execute(await world.restorePlan(chosen))))).toBe('complete');
    expect([...world.present()].filter((id) => ids.includes(id)).sort()).toEqual([...chosen].sort());
  });

  it('names who cannot come back because somebody purged them in between', async () => {
    const { world, ids } = await afterDeletion(10);
    const restore = await world.restorePlan(ids);
    const finished = await finish(world.execute(restore), (event) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'ramp') {
        world.rehearsal.tenant.deletedUsers.remove(event.record.ids[2] ?? '');
      }
    });
    expect(endOf(finished)).toBe('incomplete');
    const rows = finished.outcome.kind === 'ended' ? readResults(finished.outcome.ledger) : [];
    expect(rows.filter(({ outcome }) => outcome !== 'verified').map(({ reason }) => reason)).toEqual(['failure:notFound']);
    expect(world.present().size).toBe(9);
  });

  it('survives a connection that is cut after the restore happened', async () => {
    const { world, ids } = await afterDeletion();
    let cut = false;
    const finished = await finish(world.execute(await world.restorePlan(ids)), (event) => {
      if (!cut && event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'steady') {
        cut = true;
        world.rehearsal.faults.add({ match: { method: 'POST', path: '/$batch' }, effect: { kind: 'drop', when: 'after' } });
      }
    });
    expect(endOf(finished)).toBe('complete');
    const restores = world.rehearsal.log.filter(({ path }) => path.endsWith('/restore'));
    expect(restores).toHaveLength(ids.length);
  });
});
