import { endOf, finish, rehearsalWorld } from './testing/rehearsalWorld';

describe('a run on the rehearsal tenant', () => {
  it('deletes everybody but the acting admin and ends with a proof', async () => {
    const world = rehearsalWorld({ latency: 60 });
    const plan = await world.plan();
    const finished = await finish(world.execute(plan));
    expect(endOf(finished)).toBe('complete');
    expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
    expect(world.rehearsal.violations).toEqual([]);
    expect(finished.events.map((e) => e.kind === 'recorded' ? `${e.at} ${e.record.kind} ${e.phase}` : e.kind === 'waiting' ? `${e.at} wait ${e.why} ${e.ms}` : e.kind)).toEqual([]);
  });
});
