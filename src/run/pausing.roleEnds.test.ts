import { P01 } from '../checks/prepare/P01.actingAdminRole';
import { large } from '../rehearsal/scenarios/large';
import type { RunEvent } from './runEvent';
import { endOf, finish, rehearsalWorld, START, type World } from './testing/rehearsalWorld';
import { isIntentIn, isPaused, once } from './testing/troubles';

const USERS = 40;
const HOUR = 3_600_000;
/** Before the second object can be confirmed. */
const ENDS = START + 1_000;

/** The acting admin's assignments end by themselves at this moment, ms since 1970. */
function endAt({ rehearsal: { tenant } }: World, time: number): void {
  const { actingAdminId, roleEnds } = tenant.settings;
  tenant.roleAssignments
    .all()
    .filter(({ principalId }) => principalId === actingAdminId)
    .forEach(({ id }) => {
      roleEnds[id] = new Date(time).toISOString();
    });
}

const inWorld = () => rehearsalWorld({ scenario: large(USERS), latency: 60 });
const pauses = (world: World, runId: string) =>
  world.journals.records(runId).filter(({ kind }) => kind === 'paused' || kind === 'resumed');
const done = (world: World) => world.deletes().flatMap(({ id, status }) => (status === 204 ? [id] : []));

describe('an activated role that ends', () => {
  it.each(['canary', 'ramp', 'steady'])('in the %s: the run holds still until it is active again, and nobody is lost', async (phase) => {
    const world = inWorld();
    const plan = await world.plan();
    const ends = once(isIntentIn(phase), () => endAt(world, world.clock.now() + 1));
    const activates = once(isPaused, () => endAt(world, world.clock.now() + 8 * HOUR));
    const finished = await finish(world.execute(plan), (event) => [ends, activates].forEach((see) => see(event)));
    expect(endOf(finished)).toBe('complete');
    expect(pauses(world, plan.fingerprint)).toMatchObject([{ kind: 'paused', why: { kind: 'role' } }, { kind: 'resumed' }]);
    expect([...done(world)].sort()).toEqual(plan.items.map(({ id }) => id).sort());
  });

  it('is said before the run, and is then waited for as many hours as it takes', async () => {
    const world = inWorld();
    endAt(world, ENDS);
    const plan = await world.plan();
    const facts = await world.facts([...P01.needs, ...(P01.sharpens ?? [])]);
    expect(P01.judge(facts)).toMatchObject({ kind: 'pass', message: { key: 'check.P01.passEnds', values: { at: new Date(ENDS).toISOString() } } });

    const isLater = (event: RunEvent): boolean => isPaused(event) && world.clock.now() > START + 2 * HOUR;
    const finished = await finish(world.execute(plan), once(isLater, () => endAt(world, START + 12 * HOUR)));
    expect(endOf(finished)).toBe('complete');
    const [paused, resumed] = pauses(world, plan.fingerprint).map(({ at }) => Date.parse(at));
    expect(paused).toBeLessThan(START + 2 * 60_000);
    expect(resumed).toBeGreaterThan(START + 2 * HOUR);
    expect(done(world)).toHaveLength(plan.items.length);
  });
});
