import { large } from '../rehearsal/scenarios/large';
import { createHeartbeatLease } from './lease/heartbeatLease';
import { inspectJournal } from './journal/inspect';
import { leaseName, type Lease } from './lease/lease';
import { createPageLease } from './testing/pageLease';
import { OPEN_DOOR } from './lease/pageDoor';
import type { Run } from './runEvent';
import { memoryLeaseRows } from './testing/memoryLeaseRows';
import { pageClock } from './testing/pageClock';
import { endOf, finish, rehearsalWorld, type World } from './testing/rehearsalWorld';

const USERS = 40;

/** A browser with pages that execute on the same tenant, journals and leases. */
function pages() {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
  const rows = memoryLeaseRows();
  let ids = 0;
  const open = () => {
    const clock = pageClock(world.clock);
    const lease: Lease = createHeartbeatLease({ rows, door: OPEN_DOOR, clock, newId: () => `${(ids += 1)}` });
    return { clock, lease };
  };
  return { world, open };
}

/** Takes events until the journal has so many lines, or until the end. */
async function until(lines: number, world: World, runId: string, run: Run): Promise<void> {
  while ((world.journals.kept.get(runId)?.lines.length ?? 0) < lines && (await run.next()).done !== true) {
    // On to the next event.
  }
}

function doubled(world: World): readonly string[] {
  const done = world.deletes().filter(({ status }) => status === 204).map(({ id }) => id);
  return done.filter((id, at) => done.indexOf(id) !== at);
}

async function isWhole(world: World, runId: string, tenantId: string): Promise<boolean> {
  const stored = await world.journals.read(runId);
  return stored.kind === 'stored' && (await inspectJournal(stored.value, tenantId)).kind === 'usable';
}

/** How many changes were sent until now. */
const sent = (world: World): number => world.deletes().length;

describe('a page that is killed', () => {
  it('at any moment: another one takes over past the lease, reads back, and comes to exactly the plan’s end', async () => {
    const length = 14;
    for (let lines = 1; lines < length; lines++) {
      const { world, open } = pages();
      const plan = await world.plan();
      const [first, second] = [open(), open()];
      await until(lines, world, plan.fingerprint, world.execute(plan, {}, { lease: first.lease }));
      const killedAt = world.clock.now();
      first.clock.kill();
      const { outcome, events } = await finish(world.resume(plan.fingerprint, {}, { lease: second.lease }));
      expect([lines, outcome]).toMatchObject([lines, { kind: 'ended', end: { kind: 'complete' } }]);
      expect((events[0]?.at ?? 0) - killedAt).toBeGreaterThanOrEqual(30_000);
      expect([lines, [...world.present()], doubled(world)]).toEqual([lines, [world.rehearsal.state().actingAdminId], []]);
      expect([world.rehearsal.violations, await isWhole(world, plan.fingerprint, plan.tenantId)]).toEqual([[], true]);
      expect(await second.lease.look(leaseName(plan.tenantId))).toEqual({ kind: 'free' });
    }
  });
});

describe('a page that was frozen', () => {
  it('writes nothing once another one has taken over, and says so', async () => {
    const { world, open } = pages();
    const plan = await world.plan();
    const [first, second] = [open(), open()];
    const run = world.execute(plan, {}, { lease: first.lease });
    await until(8, world, plan.fingerprint, run);
    first.clock.freeze();
    const other = world.resume(plan.fingerprint, {}, { lease: second.lease });
    await until(10, world, plan.fingerprint, other);
    const before = sent(world);
    first.clock.thaw();
    await world.clock.sleep(4_000);
    expect(endOf(await finish(run))).toBe('halted: lease');
    expect(sent(world)).toBe(before);
    expect(endOf(await finish(other))).toBe('complete');
    expect([doubled(world), await isWhole(world, plan.fingerprint, plan.tenantId)]).toEqual([[], true]);
  });
});

describe('a run whose lease can’t be kept', () => {
  it('halts because of storage, not because of another tab', async () => {
    const { world, open } = pages();
    const plan = await world.plan();
    const { clock } = open();
    const rows = memoryLeaseRows();
    const lease = createHeartbeatLease({ rows: { ...rows, beat: async () => ({ kind: 'failed', problem: 'cleared' }) }, door: OPEN_DOOR, clock, newId: () => 'x' });
    const { outcome } = await finish(world.execute(plan, {}, { lease }));
    expect(outcome).toMatchObject({ end: { kind: 'halted', reason: { kind: 'journal', problem: 'cleared' } } });
  });

  it('does not begin where the lease can’t be written', async () => {
    const { world } = pages();
    const lease: Lease = { ...createPageLease(), acquire: async () => ({ kind: 'failed', problem: 'unavailable' }) };
    const { outcome } = await finish(world.execute(await world.plan(), {}, { lease }));
    expect(outcome).toEqual({ kind: 'refused', refusal: { kind: 'journal', problem: 'unavailable' } });
    expect(sent(world)).toBe(0);
  });
});

describe('two executors without any lease between them', () => {
  it('write one intent a line: the slower one halts before its call', async () => {
    for (let lines = 1; lines < 10; lines++) {
      const { world } = pages();
      const plan = await world.plan();
      const slower = world.execute(plan, {}, { lease: createPageLease() });
      await until(lines, world, plan.fingerprint, slower);
      const faster = world.resume(plan.fingerprint, {}, { lease: createPageLease() });
      await until(lines + 1, world, plan.fingerprint, faster);
      // Of the slower one, what had its intent before may still be sent, and nothing that had none.
      const intended = new Set(world.journals.records(plan.fingerprint).flatMap(({ kind, ids }) => (kind === 'intent' ? (ids as string[]) : [])));
      const before = sent(world);
      expect([lines, endOf(await finish(slower))]).toEqual([lines, 'halted: journal']);
      expect(world.deletes().slice(before).filter(({ id }) => !intended.has(id))).toEqual([]);
      expect([lines, endOf(await finish(faster))]).toEqual([lines, 'complete']);
      expect([lines, doubled(world), await isWhole(world, plan.fingerprint, plan.tenantId)]).toEqual([lines, [], true]);
    }
  });

  it('in lockstep: one of them goes on', async () => {
    const { world } = pages();
    const plan = await world.plan();
    const first = world.execute(plan, {}, { lease: createPageLease() });
    await until(4, world, plan.fingerprint, first);
    const ends = (await Promise.all([finish(first), finish(world.resume(plan.fingerprint, {}, { lease: createPageLease() }))])).map(endOf);
    expect(ends.filter((end) => end === 'complete').length).toBeLessThanOrEqual(1);
    expect(ends.filter((end) => end.includes('journal')).length).toBeGreaterThanOrEqual(1);
    expect([doubled(world), await isWhole(world, plan.fingerprint, plan.tenantId)]).toEqual([[], true]);
  });
});
