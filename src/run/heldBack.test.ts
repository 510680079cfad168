import { large } from '../rehearsal/scenarios/large';
import type { TaskOrder } from '../steps/taskId';
import { inspectJournal } from './journal/inspect';
import type { Ledger } from './ledger/ledger';
import { readResults } from './ledger/results';
import type { Plan } from './plan/plan';
import { replay } from './resume';
import type { RunEvent } from './runEvent';
import { createPageLease } from './testing/pageLease';
import { endOf, finish, rehearsalWorld, type Finished, type World } from './testing/rehearsalWorld';
import { demote, isIntentIn, isPaused, once, promote } from './testing/troubles';

/** Canary, ramp and two batches. */
const USERS = 45;
const LAST = USERS - 2;
const BATCH = { method: 'POST', path: '/$batch' } as const;

const idAt = ({ items }: Plan, index: number): string => items[index]?.id ?? '';
const deletesOf = (world: World, id: string): number => world.deletes().filter((each) => each.id === id).length;
const keeping = (...ids: readonly string[]): TaskOrder => ({
  task: 'deleteUsers',
  choice: { keptAdminId: '', rules: ids.map((value) => ({ kind: 'exact', value }) as const) }
});

/** Somebody else deletes, and somebody restores. */
function remove({ rehearsal: { tenant } }: World, id: string): void {
  const user = tenant.users.get(id);
  tenant.users.remove(id);
  tenant.deletedUsers.put({ ...user!, deletedDateTime: '2026-11-20T12:30:00Z' });
}

function restore({ rehearsal: { tenant } }: World, id: string): void {
  const user = tenant.deletedUsers.get(id);
  tenant.deletedUsers.remove(id);
  tenant.users.put(user!);
}

/** Ids that the run named as held back, by what has become of them. */
const named = ({ events }: Finished, why: 'gone' | 'nowKept'): readonly string[] => [
  ...new Set(events.flatMap((event) => (event.kind === 'drifted' ? event.drift[why].map(({ id }) => id) : [])))
];

const reasonIn = (ledger: Ledger, id: string): string | undefined => readResults(ledger).find(({ item }) => item.id === id)?.reason;
const reasonOf = ({ outcome }: Finished, id: string): string | undefined => (outcome.kind === 'ended' ? reasonIn(outcome.ledger, id) : undefined);

/** What results say of an object when nothing is left of the run but its journal. */
async function reasonInJournal(world: World, { fingerprint, tenantId }: Plan, id: string): Promise<string | undefined> {
  const stored = await world.journals.read(fingerprint);
  const inspection = stored.kind === 'stored' ? await inspectJournal(stored.value, tenantId) : stored;
  return inspection.kind === 'usable' ? reasonIn(replay(inspection.journal), id) : inspection.kind;
}

async function ready() {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
  return { world, plan: await world.plan() };
}

/** A run whose page was closed after the intent of its ramp: nobody saw the answer, and the call was lost with it. */
async function closedInRamp() {
  const { world, plan } = await ready();
  const run = world.execute(plan);
  for (let isClosed = false; !isClosed; ) {
    const step = await run.next();
    isClosed = step.done === true || isIntentIn('ramp')(step.value);
  }
  const resume = (order: TaskOrder, watch?: (event: RunEvent) => void, now?: () => TaskOrder) =>
    finish(world.resume(plan.fingerprint, { replanning: world.replanning(order, now) }, { lease: createPageLease() }), watch);
  return { world, plan, resume };
}

describe('who is gone when a sitting begins, and kept by a rule since', () => {
  it('is found gone, and no call is made for them', async () => {
    const { world, plan, resume } = await closedInRamp();
    const gone = idAt(plan, LAST);
    remove(world, gone);
    const finished = await resume(keeping(gone));
    expect([endOf(finished), reasonOf(finished, gone), deletesOf(world, gone)]).toEqual(['complete', 'wasGone', 0]);
  });

  it.each([
    ['never sent', LAST],
    ['sent by an intent without an outcome', 5]
  ])('%s, and restored in that very moment: is left, and named', async (_, index) => {
    const { world, plan, resume } = await closedInRamp();
    const gone = idAt(plan, index);
    remove(world, gone);
    const restores = once(({ kind }) => kind === 'began', () => restore(world, gone));
    const finished = await resume(keeping(gone), restores);
    expect([endOf(finished), world.present().has(gone), deletesOf(world, gone)]).toEqual(['incomplete', true, 0]);
    expect(named(finished, 'gone')).toEqual([gone]);
    expect(await reasonInJournal(world, plan, gone)).toBe('held:gone');
    await finish(world.resume(plan.fingerprint, { mode: 'readOnly' }));
    expect(await reasonInJournal(world, plan, gone)).toBe('held:gone');
    expect([...world.present()].sort()).toEqual([world.rehearsal.state().actingAdminId, gone].sort());
  });

  it('restored after they were found gone, and before the last look: is left, and named', async () => {
    const { world, plan, resume } = await closedInRamp();
    const gone = idAt(plan, LAST);
    remove(world, gone);
    const restores = once(isIntentIn('steady'), () => restore(world, gone));
    const finished = await resume(keeping(gone), restores);
    expect([endOf(finished), world.present().has(gone), deletesOf(world, gone)]).toEqual(['incomplete', true, 0]);
    expect(named(finished, 'gone')).toContain(gone);
    expect(await reasonInJournal(world, plan, gone)).toBe('held:gone');
  });

  it('and can not be looked at: keeps nobody else from being deleted', async () => {
    const { world, plan, resume } = await closedInRamp();
    const gone = idAt(plan, LAST);
    remove(world, gone);
    world.rehearsal.faults.add({ match: { method: 'GET', path: `/users/${gone}`, times: 'always' }, effect: { kind: 'status', status: 403 } });
    const finished = await resume(keeping(gone));
    expect([endOf(finished), deletesOf(world, gone)]).toEqual(['incomplete', 0]);
    expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
  });
});

describe('a rule that another tab adds while a run is on', () => {
  /** Runs with a rule that somebody adds when `when` holds. */
  async function runUntilRule(when: (event: RunEvent) => boolean, index: number, also: (event: RunEvent, world: World) => void = () => undefined) {
    const { world, plan } = await ready();
    const kept = idAt(plan, index);
    let order = keeping();
    const adds = once(when, () => {
      order = keeping(kept);
    });
    const finished = await finish(world.execute(plan, { replanning: world.replanning(keeping(), () => order) }), (event) => {
      adds(event);
      also(event, world);
    });
    return { world, plan, kept, finished };
  }

  it('keeps whom it names from the next phase on', async () => {
    const { world, plan, kept, finished } = await runUntilRule(isIntentIn('canary'), 5);
    expect([endOf(finished), deletesOf(world, kept)]).toEqual(['incomplete', 0]);
    expect(named(finished, 'nowKept')).toEqual([kept]);
    expect([reasonOf(finished, kept), await reasonInJournal(world, plan, kept)]).toEqual(['held:nowKept', 'held:nowKept']);
    expect([...world.present()].sort()).toEqual([world.rehearsal.state().actingAdminId, kept].sort());
  });

  it('keeps whom it names when the run goes on after a pause', async () => {
    let demotes: (event: RunEvent) => void = () => undefined;
    const { world, kept, finished } = await runUntilRule(isPaused, LAST, (event, each) => {
      demotes = event.kind === 'began' ? once(isIntentIn('ramp'), () => demote(each)) : demotes;
      demotes(event);
      if (isPaused(event)) {
        promote(each);
      }
    });
    expect(finished.events.some((event) => event.kind === 'recorded' && event.record.kind === 'resumed')).toBe(true);
    expect([endOf(finished), deletesOf(world, kept)]).toEqual(['incomplete', 0]);
    expect(named(finished, 'nowKept')).toEqual([kept]);
    expect(world.present().size).toBe(2);
  });

  it('keeps whom it names within a minute where nothing else asks', async () => {
    // At six seconds a batch the steady phase takes almost two minutes.
    const world = rehearsalWorld({ scenario: large(1_500), latency: 12_000 });
    const plan = await world.plan();
    const kept = idAt(plan, 1_450);
    let order = keeping();
    const adds = once(isIntentIn('steady'), () => {
      order = keeping(kept);
    });
    const finished = await finish(world.execute(plan, { replanning: world.replanning(keeping(), () => order) }), adds);
    expect([endOf(finished), deletesOf(world, kept), world.present().size]).toEqual(['incomplete', 0, 2]);
    expect(named(finished, 'nowKept')).toEqual([kept]);
  });

  it('that can not be read keeps everybody, until it can be', async () => {
    const { world, plan } = await ready();
    let isReadable = true;
    let sentThen = 0;
    const replanning = { ...world.replanning(keeping()), orderNow: async () => (isReadable ? ({ kind: 'ordered', order: keeping() } as const) : ({ kind: 'unreadable' } as const)) };
    const breaks = once(isIntentIn('ramp'), () => {
      isReadable = false;
    });
    const finished = await finish(world.execute(plan, { replanning }), (event) => {
      breaks(event);
      if (event.kind === 'waiting' && event.why === 'noAnswer' && !isReadable) {
        sentThen = world.deletes().length;
        isReadable = true;
      }
    });
    expect([endOf(finished), sentThen]).toEqual(['complete', 11]);
  });

  it('that can not be read for longer than the patience ends the run, and it can be continued', async () => {
    const { world, plan } = await ready();
    let isReadable = true;
    const orderNow = async () => {
      if (!isReadable) {
        throw new Error('storage');
      }
      return { kind: 'ordered', order: keeping() } as const;
    };
    const breaks = once(isIntentIn('ramp'), () => {
      isReadable = false;
    });
    const finished = await finish(world.execute(plan, { replanning: { ...world.replanning(keeping()), orderNow } }), breaks);
    expect([endOf(finished), world.deletes().length]).toEqual(['halted: noProgress', 11]);
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('complete');
  });
});

it('what was sent and lost before a sitting began is still sent again where the plan takes it', async () => {
  const { world, plan, resume } = await closedInRamp();
  world.rehearsal.faults.add({ match: { ...BATCH, nth: 2 }, effect: { kind: 'drop', when: 'before' } });
  expect(endOf(await resume(keeping()))).toBe('complete');
  expect(deletesOf(world, idAt(plan, 5))).toBeGreaterThan(0);
});
