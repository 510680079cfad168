import { resultOf } from '../ports/work';
import { large } from '../rehearsal/scenarios/large';
import { deleteUsers } from '../steps/deleteUsers';
import type { Performer } from '../steps/task';
import { drive } from './drive';
import { permitting } from './gates';
import { createHolding } from './holding';
import { inspectJournal } from './journal/inspect';
import { JOURNAL_SCHEMA } from './journal/journal';
import { createJournalWriter, firstSeal } from './journal/journalLines';
import { createLedger } from './ledger/ledger';
import { replay } from './resume';
import type { RunEnd } from './runEnd';
import { rehearsalWorld, type World } from './testing/rehearsalWorld';
import { nobodyAsks } from './whoStays';

/** Canary, ramp and one batch. */
const USERS = 25;

/** Drives a plan of deletions as a task would that works in rounds. */
async function driven(rounds: Performer['rounds'], prepare: (world: World, ids: readonly string[]) => void, proof: Performer['proof'] = 'minutes') {
  const world = rehearsalWorld({ scenario: large(USERS), latency: 60 });
  const plan = await world.plan();
  prepare(world, plan.items.map(({ id }) => id));
  const header = {
    runId: plan.fingerprint, schema: JOURNAL_SCHEMA, task: plan.task, tenantId: plan.tenantId, initialDomain: plan.initialDomain,
    planned: plan.items.length, approval: world.approve(plan), openedAt: plan.createdAt
  };
  await world.journals.create(header, [JSON.stringify(plan)]);
  const ledger = createLedger(plan);
  const run = drive({
    performer: { ...deleteUsers, rounds, proof },
    holding: createHolding(resultOf(permitting(plan))),
    whoStays: nobodyAsks,
    mode: 'write',
    ledger,
    journal: createJournalWriter(world.journals, plan.fingerprint, { seq: 0, seal: await firstSeal(header) }),
    graph: world.graph,
    clock: world.clock,
    role: 'takesRole',
    nudge: world.ports.nudge,
    stop: new AbortController().signal
  });
  const records: Parameters<typeof ledger.apply>[0][] = [];
  let end: RunEnd | undefined;
  while (end === undefined) {
    const step = await run.next();
    if (step.done === true) {
      end = step.value;
    } else if (step.value.kind === 'recorded') {
      records.push(step.value.record);
    }
  }
  const roundsTaken = records.filter(({ kind }) => kind === 'round').length;
  return { world, plan, ledger, records, roundsTaken, end };
}

/** These objects refuse with 403 this often. */
const refusing = (times: number | 'always', ...which: readonly number[]) => (world: World, ids: readonly string[]): void => {
  world.rehearsal.faults.add(
    ...which.map((at) => ({
      match: { method: 'DELETE', path: `/users/${ids[at] ?? ''}`, times },
      effect: { kind: 'status', status: 403, code: 'Authorization_RequestDenied' }
    }) as const)
  );
};

describe('a task in rounds', () => {
  it('sends what failed again while rounds bring progress, and ends green', async () => {
    const { world, plan, end, roundsTaken } = await driven('whileProgress', refusing(1, 15, 20));
    expect(end).toEqual({ kind: 'complete' });
    expect(roundsTaken).toBe(1);
    const sent = (at: number): number => world.deletes().filter(({ id }) => id === plan.items[at]?.id).length;
    expect([sent(14), sent(15), sent(20)]).toEqual([1, 2, 2]);
  });

  it('takes one round more for what only goes after that', async () => {
    const { end, roundsTaken } = await driven('whileProgress', (world, ids) => {
      refusing(1, 15)(world, ids);
      refusing(2, 20)(world, ids);
    });
    expect([end.kind, roundsTaken]).toEqual(['complete', 2]);
  });

  it('ends when a round brings nothing, and names what is left', async () => {
    const { world, plan, ledger, end, roundsTaken } = await driven('whileProgress', refusing('always', 15));
    expect([end.kind, roundsTaken]).toEqual(['incomplete', 1]);
    expect(ledger.counts()).toMatchObject({ failed: 1, verified: plan.items.length - 1 });
    expect(world.deletes().filter(({ id }) => id === plan.items[15]?.id)).toHaveLength(2);
  });

  it('goes on with the next object when the first ones refuse', async () => {
    const { end, roundsTaken } = await driven('whileProgress', refusing(1, 0, 1));
    expect([end.kind, roundsTaken]).toEqual(['complete', 1]);
  });

  it('is the same after a closed page: the round is in the journal', async () => {
    const { world, plan, ledger } = await driven('whileProgress', refusing(1, 15));
    const stored = await world.journals.read(plan.fingerprint);
    const inspection = stored.kind === 'stored' ? await inspectJournal(stored.value, plan.tenantId) : undefined;
    const records = inspection?.kind === 'usable' ? inspection.journal.records : [];
    expect(replay({ plan, records }).counts()).toEqual(ledger.counts());
    const round = records.findIndex(({ kind }) => kind === 'round');
    expect(replay({ plan, records: records.slice(0, round) }).counts()).toMatchObject({ failed: 1, unsent: 0 });
    expect(replay({ plan, records: records.slice(0, round + 1) }).counts()).toMatchObject({ failed: 0, unsent: 1 });
  });
});

it('has no second round in a task that works once', async () => {
  const { ledger, end, roundsTaken } = await driven('once', refusing(1, 15));
  expect([end.kind, roundsTaken, ledger.counts().failed]).toEqual(['incomplete', 0, 1]);
});

it('sends again what did not happen, also where the proof takes days: nobody has accepted that', async () => {
  const lost = (world: World, ids: readonly string[]): void =>
    world.rehearsal.faults.add({ match: { method: 'DELETE', path: `/users/${ids[15] ?? ''}` }, effect: { kind: 'drop', when: 'before' } });
  const { world, end } = await driven('once', lost, 'days');
  expect(end).toEqual({ kind: 'complete' });
  expect(world.present().size).toBe(1);
});
