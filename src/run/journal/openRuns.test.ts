import { large } from '../../rehearsal/scenarios/large';
import { abandonRun } from './abandon';
import { inspectJournal } from './inspect';
import { JOURNAL_SCHEMA, type JournalHeader } from './journal';
import { leaseName } from '../lease/lease';
import { createPageLease } from '../testing/pageLease';
import { findBlockingRun, findOpenRuns } from './openRuns';
import { createPlan } from '../plan/plan';
import { writePlanLines } from '../plan/planLines';
import { resultOf } from '../../ports/work';
import { replay } from '../resume';
import { AT, draftOf } from '../testing/samples';
import { endOf, finish, rehearsalWorld, type World } from '../testing/rehearsalWorld';

const BY = { id: 'tester', name: 'Adele Vance' };
const OTHER = 'aaaaaaaa-0000-4000-8000-000000000001';

/** A run of 40 that was closed with the page after so many lines. */
async function cutOff(lines: number) {
  const world = rehearsalWorld({ scenario: large(40), latency: 60 });
  const plan = await world.plan();
  const run = world.execute(plan, {}, { lease: createPageLease() });
  while ((world.journals.kept.get(plan.fingerprint)?.lines.length ?? 0) < lines && (await run.next()).done !== true) {
    // On to the next event.
  }
  await world.clock.advance(1_000);
  return { world, plan, runId: plan.fingerprint };
}

/** An open journal of another tenant, by this version of the product. */
async function foreignJournal(world: World, over: Partial<JournalHeader> = {}): Promise<JournalHeader> {
  const made = await createPlan('deleteUsers', draftOf({ tenantId: OTHER }), AT);
  if (made.kind === 'refused') {
    throw new Error(made.problem);
  }
  const { fingerprint, tenantId, initialDomain, items } = made.plan;
  const approval = { fingerprint, typed: { domain: initialDomain, count: '2' }, by: BY, at: AT };
  const header = { runId: fingerprint, schema: JOURNAL_SCHEMA, task: 'deleteUsers', tenantId, initialDomain, planned: items.length, approval, openedAt: AT, ...over } as const;
  await world.journals.create(header, resultOf(writePlanLines(made.plan)));
  return header;
}

describe('another tenant’s open journal', () => {
  it('is shown, and does not keep this tenant’s run from beginning', async () => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const { runId } = await foreignJournal(world);
    expect(await findOpenRuns(world.journals)).toMatchObject({ value: [{ runId }] });
    expect(await findBlockingRun(world.journals, plan.tenantId)).toEqual({ kind: 'stored', value: { kind: 'none' } });
    expect(await findBlockingRun(world.journals, OTHER)).toEqual({ kind: 'stored', value: { kind: 'blocked', runId } });
    expect(endOf(await finish(world.execute(plan)))).toBe('complete');
  });

  it('is closed with its own lease, and kept', async () => {
    const world = rehearsalWorld();
    const { runId } = await foreignJournal(world);
    const lease = createPageLease();
    const there = await lease.acquire(leaseName(OTHER), BY, new AbortController().signal);
    const ports = { ...world.ports, lease };
    expect(await abandonRun(runId, 'here', BY, ports)).toEqual({ kind: 'busy' });
    await (there.kind === 'held' ? there.release() : undefined);
    expect(await abandonRun(runId, 'here', BY, ports)).toEqual({ kind: 'stored', value: undefined });
    expect(world.journals.records(runId)).toMatchObject([{ kind: 'closed', end: { kind: 'abandoned' } }]);
    expect(await findOpenRuns(world.journals)).toEqual({ kind: 'stored', value: [] });
  });

  it.each<[string, Partial<JournalHeader>, (kept: { header: unknown; planLines: readonly string[] }) => void]>([
    ['by an older version', { schema: 2 }, () => undefined],
    ['whose plan is gone', {}, (kept) => (kept.planLines = [])],
    ['whose head is gone', {}, (kept) => (kept.header = undefined)],
    ['whose head is about another run', { planned: 3, runId: 'x' }, () => undefined]
  ])('%s is one that nobody can read, and blocks', async (_, over, damage) => {
    const world = rehearsalWorld();
    const plan = await world.plan();
    const { runId } = await foreignJournal(world, over);
    damage(world.journals.kept.get(runId)!);
    expect(await finish(world.execute(plan))).toMatchObject({ outcome: { refusal: { kind: 'unresolvedJournal', runId } } });
    expect(world.deletes()).toEqual([]);
  });
});

describe('giving up a run', () => {
  it('says nothing while somebody carries it out', async () => {
    const { world, plan, runId } = await cutOff(6);
    await world.ports.lease.acquire(leaseName(plan.tenantId), BY, new AbortController().signal);
    const before = world.journals.records(runId).length;
    expect(await abandonRun(runId, plan.tenantId, BY, world.ports)).toEqual({ kind: 'busy' });
    expect(world.journals.records(runId)).toHaveLength(before);
  });

  it('keeps a damaged journal, which then says of every object that nobody knows', async () => {
    const { world, plan, runId } = await cutOff(10);
    world.journals.kept.get(runId)?.lines.splice(5, 1);
    expect(await abandonRun(runId, plan.tenantId, BY, world.ports)).toEqual({ kind: 'stored', value: undefined });
    expect(world.journals.records(runId).map(({ kind }) => kind).slice(5)).toEqual(['session', 'closed']);
    const stored = await world.journals.read(runId);
    const inspection = stored.kind === 'stored' ? await inspectJournal(stored.value, plan.tenantId) : undefined;
    expect(inspection?.kind).toBe('usable');
    const counts = inspection?.kind === 'usable' ? replay(inspection.journal).counts() : undefined;
    expect(counts).toMatchObject({ unsent: 0, verified: 0, undecided: counts?.planned });
  });

  it('leaves a journal alone that can’t be read at this moment', async () => {
    const { world, plan, runId } = await cutOff(6);
    const journals = { ...world.journals, read: async () => ({ kind: 'failed', problem: 'unavailable' }) as const };
    expect(await abandonRun(runId, plan.tenantId, BY, { ...world.ports, journals })).toEqual({ kind: 'failed', problem: 'unavailable' });
    expect(world.journals.kept.has(runId)).toBe(true);
  });
});

describe('a torn journal', () => {
  it.each<[string, (world: World, runId: string) => void]>([
    ['lines out of order', (world, runId) => world.journals.kept.get(runId)?.lines.splice(4, 2, ...(world.journals.kept.get(runId)?.lines.slice(4, 6).reverse() ?? []))],
    ['a torn last record', (world, runId) => world.journals.kept.get(runId)?.lines.push({ seq: 11, text: '{"kind":"outc', seal: '' })],
    ['a record of a kind that we don’t know', (world, runId) => world.journals.kept.get(runId)?.lines.push({ seq: 11, text: '{"kind":"later"}', seal: '' })]
  ])('stays one when continuing it was refused: %s', async (_, tear) => {
    const { world, plan, runId } = await cutOff(10);
    tear(world, runId);
    const before = JSON.stringify(world.journals.kept.get(runId));
    const refusing = { ...world.replanning({ task: 'deleteUsers', choice: { keptAdminId: '', rules: [] } }), readFacts: () => Promise.reject(new Error('offline')) };
    expect(endOf(await finish(world.resume(runId, { replanning: refusing })))).toBe('refused: obstructed');
    // Cut off without a word, the rest would look whole, and what it does not know of would be sent again unseen.
    expect(JSON.stringify(world.journals.kept.get(runId))).toBe(before);
    world.journals.failWith('full');
    expect(endOf(await finish(world.resume(runId)))).toBe('refused: journal');
    expect(JSON.stringify(world.journals.kept.get(runId))).toBe(before);
    world.journals.failWith('none');
    expect(endOf(await finish(world.resume(runId)))).toBe('complete');
    expect(world.journals.records(runId).filter(({ kind }) => kind === 'session').slice(-1)).toMatchObject([{ trust: 'nothing' }]);
    expect([...world.present()]).toEqual([world.rehearsal.state().actingAdminId]);
    expect(plan.items).toHaveLength(world.deletes().filter(({ status }) => status === 204).length);
  });
});
