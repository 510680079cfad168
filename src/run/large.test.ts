import { GRAPH_QUOTAS } from '../rehearsal';
import { SCENARIOS } from '../rehearsal/scenarios';
import { endOf, finish, rehearsalWorld, START, type World } from './testing/rehearsalWorld';

const lastDelete = ({ rehearsal }: World): number =>
  Math.max(...rehearsal.log.filter(({ method }) => method === 'DELETE').map(({ time }) => Date.parse(time)));

describe('10,000 users', () => {
  it.each<[string, { limit: number; windowMs: number }, number, number]>([
    ['Graph’s own quota', { limit: 3_000, windowMs: 150_000 }, 1.05, 0.005],
    ['a smaller one that nobody told us', { limit: 200, windowMs: 10_000 }, 1.1, 0.05]
  ])('are gone by read-back under %s', async (_, writes, slack, refusals) => {
    const world = rehearsalWorld({ scenario: SCENARIOS.tenThousand, latency: 60, manners: { quotas: { ...GRAPH_QUOTAS, writes } } });
    const plan = await world.plan();
    const finished = await finish(world.execute(plan));
    expect(endOf(finished)).toBe('complete');
    expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
    expect(world.rehearsal.violations).toEqual([]);
    const deletes = world.deletes();
    const floor = Math.floor((plan.items.length - 1) / writes.limit) * writes.windowMs;
    expect((lastDelete(world) - START) / floor).toBeLessThan(slack);
    expect(deletes.filter(({ status }) => status === 429).length / deletes.length).toBeLessThan(refusals);
  }, 120_000);
});
