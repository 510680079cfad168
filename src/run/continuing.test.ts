import type { Clock } from '../ports/clock';
import { large } from '../rehearsal/scenarios/large';
import { abandonRun } from './journal/abandon';
import { createPageLease } from './testing/pageLease';
import type { Plan } from './plan/plan';
import type { RunEvent } from './runEvent';
import { endOf, finish, rehearsalWorld, type Finished, type World } from './testing/rehearsalWorld';

const USERS = 25;
const BATCH = { method: 'POST', path: '/$batch' } as const;

type Recorded = Extract<RunEvent, { kind: 'recorded' }>;

/** Runs until `when` says so, and presses Stop there. */
async function stoppedWhen(world: World, plan: Plan, when: (event: Recorded) => boolean): Promise<Finished> {
  const stop = new AbortController();
  return finish(world.execute(plan, { stop: stop.signal }), (event) => {
    if (event.kind === 'recorded' && when(event)) {
      stop.abort();
    }
  });
}

/** Continues while rules keep these users. */
const keeping = (world: World, plan: Plan, ...ids: readonly string[]): Promise<Finished> => {
  const choice = { keptAdminId: '', rules: ids.map((value) => ({ kind: 'exact', value }) as const) };
  return finish(world.resume(plan.fingerprint, { replanning: world.replanning({ task: 'deleteUsers', choice }) }));
};

const idAt = ({ items }: Plan, index: number): string => items[index]?.id ?? '';
const deletesOf = (world: World, id: string): number => world.deletes().filter((each) => each.id === id).length;

function bringBack(world: World, id: string): void {
  const user = world.rehearsal.tenant.deletedUsers.get(id);
  world.rehearsal.tenant.deletedUsers.remove(id);
  world.rehearsal.tenant.users.put(user!);
}

/** A run that was stopped after its ramp. Nobody saw the answer to the ramp: it was confirmed by read-back. */
async function stoppedAfterRamp() {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
  const plan = await world.plan();
  let dropped = false;
  const stopped = await stoppedWhen(world, plan, ({ record, phase, counts }) => {
    if (!dropped && record.kind === 'intent' && phase === 'ramp') {
      dropped = true;
      world.rehearsal.faults.add({ match: BATCH, effect: { kind: 'drop', when: 'after' } });
    }
    return counts.verified === 11;
  });
  expect(endOf(stopped)).toBe('stopped');
  return { world, plan };
}

describe('whom somebody has protected since', () => {
  it('and restored after the deletion was confirmed: is not deleted again, though nobody knows that it was accepted', async () => {
    const { world, plan } = await stoppedAfterRamp();
    const back = idAt(plan, 3);
    bringBack(world, back);
    const finished = await keeping(world, plan, back);
    expect([endOf(finished), world.present().has(back), deletesOf(world, back)]).toEqual(['incomplete', true, 1]);
    expect([...world.present()].sort()).toEqual([world.rehearsal.state().actingAdminId, back].sort());
  });

  it('is not deleted when nothing of the journal is believed', async () => {
    const { world, plan } = await stoppedAfterRamp();
    const back = [0, 3, 5].map((index) => idAt(plan, index));
    back.forEach((id) => bringBack(world, id));
    world.journals.kept.get(plan.fingerprint)?.lines.push({ seq: 99, text: '{"kind":"outc', seal: '' });
    const finished = await keeping(world, plan, ...back);
    expect([endOf(finished), ...back.map((id) => deletesOf(world, id))]).toEqual(['incomplete', 1, 1, 1]);
  });

  it('and whose deletion was refused for good: does not keep the others from being deleted', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    const refused = idAt(plan, 2);
    world.rehearsal.faults.add({ match: { method: 'DELETE', path: `/users/${refused}`, inBatch: true }, effect: { kind: 'status', status: 403 } });
    await stoppedWhen(world, plan, ({ record, phase }) => record.kind === 'intent' && phase === 'steady');
    expect(endOf(await keeping(world, plan, refused))).toBe('incomplete');
    expect([...world.present()].sort()).toEqual([world.rehearsal.state().actingAdminId, refused].sort());
    expect(deletesOf(world, refused)).toBe(1);
  });
});

describe('an object that is not as it was approved', () => {
  it('is not sent again after a 403 of which nobody has looked why', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    const refused = idAt(plan, 2);
    world.rehearsal.faults.add({ match: { method: 'DELETE', path: `/users/${refused}`, inBatch: true }, effect: { kind: 'status', status: 403 } });
    await stoppedWhen(world, plan, ({ counts }) => counts.failed > 0);
    const user = world.rehearsal.tenant.users.get(refused);
    world.rehearsal.tenant.users.put({ ...user!, displayName: 'Somebody Else' });
    const continued = await finish(world.resume(plan.fingerprint));
    expect(continued.outcome).toMatchObject({ kind: 'refused', refusal: { kind: 'stale', drift: { changed: [{ id: refused }] } } });
    expect(deletesOf(world, refused)).toBe(1);
  });

  it('and may have been deleted: is looked at, and not sent again', async () => {
    const { world, plan } = await stoppedAfterRamp();
    const back = idAt(plan, 3);
    bringBack(world, back);
    world.rehearsal.tenant.users.put({ ...world.rehearsal.tenant.users.get(back)!, displayName: 'Somebody Else' });
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('incomplete');
    expect([world.present().has(back), deletesOf(world, back)]).toEqual([true, 1]);
  });
});

describe('an object that nobody would plan any more', () => {
  it.each([
    ['the next one', 11],
    ['any other', 20]
  ])('locked since, %s: is shown and not sent, and all others are', async (_, index) => {
    const { world, plan } = await stoppedAfterRamp();
    const locked = idAt(plan, index);
    world.rehearsal.tenant.users.put({ ...world.rehearsal.tenant.users.get(locked)!, onPremisesSyncEnabled: true });
    const finished = await finish(world.resume(plan.fingerprint));
    expect(finished.events).toContainEqual(expect.objectContaining({ kind: 'drifted', drift: expect.objectContaining({ gone: [expect.objectContaining({ id: locked })] }) }));
    expect([endOf(finished), deletesOf(world, locked)]).toEqual(['incomplete', 0]);
    expect(finished.outcome).toMatchObject({ ledger: expect.anything() });
    expect([...world.present()].sort()).toEqual([world.rehearsal.state().actingAdminId, locked].sort());
  });

  it('because somebody else deleted it: the run is green all the same', async () => {
    const { world, plan } = await stoppedAfterRamp();
    const gone = idAt(plan, 11);
    const user = world.rehearsal.tenant.users.get(gone);
    world.rehearsal.tenant.users.remove(gone);
    world.rehearsal.tenant.deletedUsers.put({ ...user!, deletedDateTime: '2026-11-20T12:30:00Z' });
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
    expect(deletesOf(world, gone)).toBe(0);
  });
});

describe('a run that is over', () => {
  it('is looked at again when it is continued, and what was accepted is not sent again', async () => {
    const world = rehearsalWorld({ scenario: large(12) });
    const plan = await world.plan();
    expect(endOf(await finish(world.execute(plan)))).toBe('complete');
    bringBack(world, idAt(plan, 1));
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('incomplete');
    expect(endOf(await finish(world.resume(plan.fingerprint, { mode: 'readOnly' })))).toBe('incomplete');
    expect(deletesOf(world, idAt(plan, 1))).toBe(1);
  });

  it('is not continued from a tab that has not seen that another one has closed it', async () => {
    const { world, plan } = await stoppedAfterRamp();
    const by = { id: 'tester', name: 'Adele Vance' };
    await abandonRun(plan.fingerprint, plan.tenantId, by, { ...world.ports, lease: createPageLease() });
    const before = world.deletes().length;
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('refused: alreadyRun');
    expect(world.deletes()).toHaveLength(before);
  });
});

describe('the clock of the machine', () => {
  it('was a day ahead in a sitting that wrote nothing: what is undecided is decided all the same', async () => {
    const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
    const plan = await world.plan();
    world.rehearsal.faults.add({ match: BATCH, effect: { kind: 'drop', when: 'before' } });
    const first = world.execute(plan);
    for (let step = await first.next(); step.done !== true; step = await first.next()) {
      if (step.value.kind === 'recorded' && step.value.record.kind === 'intent') {
        // The page is closed between the call, which never arrives, and its answer.
        break;
      }
    }
    const ahead: Clock = { now: () => world.clock.now() + 86_400_000, sleep: world.clock.sleep };
    const second = world.resume(plan.fingerprint, {}, { lease: createPageLease(), clock: ahead });
    expect((await second.next()).value).toMatchObject({ kind: 'began', counts: { undecided: 1 } });
    const begun = world.clock.now();
    expect(endOf(await finish(world.resume(plan.fingerprint, {}, { lease: createPageLease() })))).toBe('complete');
    expect(world.clock.now() - begun).toBeLessThan(600_000);
  });
});
