import { GRAPH_QUOTAS } from '../rehearsal';
import { SCENARIOS } from '../rehearsal/scenarios';
import { createPageLease } from './testing/pageLease';
import { endOf, finish, rehearsalWorld, START, type World } from './testing/rehearsalWorld';

/** The most deletions that were sent within any stretch of `ms`. */
function mostWithin({ rehearsal }: World, ms: number): number {
  const times = rehearsal.log.filter(({ method }) => method === 'DELETE').map(({ time }) => Date.parse(time)).sort((a, b) => a - b);
  let from = 0;
  return times.reduce((most, time, at) => {
    while (time - (times[from] ?? time) >= ms) {
      from += 1;
    }
    return Math.max(most, at - from + 1);
  }, 0);
}

const lastDelete = ({ rehearsal }: World): number =>
  Math.max(...rehearsal.log.filter(({ method }) => method === 'DELETE').map(({ time }) => Date.parse(time)));

describe('10,000 users', () => {
  it.each<[string, { limit: number; windowMs: number }, number, number]>([
    ['Graph’s own quota', { limit: 3_000, windowMs: 150_000 }, 1 / 0.95, 0.005],
    ['a smaller one that nobody told us', { limit: 200, windowMs: 10_000 }, 1.05, 0.05]
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

  it('are gone all the same when the page is closed in the middle', async () => {
    const world = rehearsalWorld({ scenario: SCENARIOS.tenThousand, latency: 60 });
    const plan = await world.plan();
    const run = world.execute(plan);
    while (world.rehearsal.tenant.users.count() > 5_000 && (await run.next()).done !== true) {
      // The page is open, and takes event after event.
    }
    // Nobody takes the events any more, and another page has no part in the old one's lease.
    const finished = await finish(world.resume(plan.fingerprint, {}, { lease: createPageLease() }));
    expect(endOf(finished)).toBe('complete');
    expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
    expect(world.rehearsal.violations).toEqual([]);
    const done = world.deletes().filter(({ status }) => status === 204);
    expect(new Set(done.map(({ id }) => id)).size).toBe(done.length);
    expect(done.length).toBe(plan.items.length);
    // The page that goes on knows what the closed one had sent.
    expect(mostWithin(world, 150_000)).toBeLessThanOrEqual(3_000);
  }, 120_000);
});
