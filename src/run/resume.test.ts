import { large } from '../rehearsal/scenarios/large';
import { abandonRun } from './journal/abandon';
import { JOURNAL_SCHEMA, type JournalLine } from './journal/journal';
import { findOpenRuns } from './journal/openRuns';
import { createPageLease } from './testing/pageLease';
import { endOf, finish, rehearsalWorld, type World } from './testing/rehearsalWorld';

const USERS = 40;
const BY = { id: 'tester', name: 'Adele Vance' };

/** A run that was cut off: the page was closed when its `lines`th journal line had been written. */
async function cutOffAt(lines: number, latency = 60) {
  const world = rehearsalWorld({ scenario: large(USERS), latency });
  const plan = await world.plan();
  const run = world.execute(plan);
  const kept = () => world.journals.kept.get(plan.fingerprint)?.lines.length ?? 0;
  while (kept() < lines && (await run.next()).done !== true) {
    // On to the next event.
  }
  // The page is gone: nobody takes the events any more, and another page has no part in the old one's lease.
  return { world, plan, ports: { lease: createPageLease() } };
}

async function wholeLength(): Promise<number> {
  const { world, plan } = await cutOffAt(Number.POSITIVE_INFINITY);
  return world.journals.records(plan.fingerprint).length;
}

function doubled(world: World): readonly string[] {
  const done = world.deletes().filter(({ status }) => status === 204).map(({ id }) => id);
  return done.filter((id, at) => done.indexOf(id) !== at);
}

describe('a page closed at any moment', () => {
  it('continues to the same final state as an uninterrupted run', async () => {
    const length = await wholeLength();
    expect(length).toBeGreaterThan(9);
    for (let lines = 1; lines < length; lines++) {
      const { world, plan, ports } = await cutOffAt(lines);
      expect(await findOpenRuns(world.journals)).toMatchObject({ value: [{ runId: plan.fingerprint }] });
      expect([lines, endOf(await finish(world.resume(plan.fingerprint, {}, ports)))]).toEqual([lines, 'complete']);
      expect([lines, [...world.present()]]).toEqual([lines, [world.rehearsal.state().actingAdminId]]);
      expect([lines, doubled(world), world.rehearsal.violations]).toEqual([lines, [], []]);
      expect(await findOpenRuns(world.journals)).toMatchObject({ value: [] });
    }
  });

  it('reads back what has an intent and no outcome before it sends anything', async () => {
    const { world, plan, ports } = await cutOffAt(8);
    expect(world.journals.records(plan.fingerprint).slice(-1)[0]).toMatchObject({ kind: 'intent' });
    const unsure = new Set(world.journals.records(plan.fingerprint).slice(-1)[0]?.ids as string[]);
    const from = world.rehearsal.log.length;
    await finish(world.resume(plan.fingerprint, {}, ports));
    const after = world.rehearsal.log.slice(from);
    const firstDelete = after.findIndex(({ method }) => method === 'DELETE');
    const looked = after.slice(0, firstDelete).flatMap(({ method, path }) => (method === 'GET' ? [/^\/users\/([^?]+)/.exec(path)?.[1] ?? ''] : []));
    expect([...unsure].filter((id) => !looked.includes(id))).toEqual([]);
  });

  it('begins with a canary again', async () => {
    const { world, plan, ports } = await cutOffAt(8);
    const { events } = await finish(world.resume(plan.fingerprint, {}, ports));
    const sizes = events.flatMap((event) => (event.kind === 'recorded' && event.record.kind === 'intent' ? [event.record.ids.length] : []));
    expect(sizes[0]).toBe(1);
  });

  it('loses nothing when the answer of the last batch was never seen', async () => {
    const { world, plan } = await cutOffAt(Number.POSITIVE_INFINITY);
    const cut = world.journals.records(plan.fingerprint).findIndex(({ kind, batch }) => kind === 'outcome' && batch === 3);
    const journals = world.journals.prefix(cut);
    expect(endOf(await finish(world.resume(plan.fingerprint, {}, { journals })))).toBe('complete');
    expect(doubled(world)).toEqual([]);
  });
});

describe('what may not be continued', () => {
  it('is a run that another tab is executing', async () => {
    const { world, plan } = await cutOffAt(4);
    expect(endOf(await finish(world.resume(plan.fingerprint)))).toBe('refused: busy');
  });

  it('is a run whose open objects somebody has protected or changed since', async () => {
    const { world, plan, ports } = await cutOffAt(4);
    const last = plan.items[plan.items.length - 1];
    const choice = { keptAdminId: '', rules: [{ kind: 'exact', value: last?.id ?? '' }] } as const;
    const kept = await finish(world.resume(plan.fingerprint, { replanning: world.replanning({ task: 'deleteUsers', choice }) }, ports));
    expect(kept.outcome).toMatchObject({ refusal: { kind: 'stale', drift: { nowKept: [{ id: last?.id }] } } });
    const user = world.rehearsal.tenant.users.get(last?.id ?? '');
    world.rehearsal.tenant.users.put({ ...user!, displayName: 'Somebody Else' });
    const changed = await finish(world.resume(plan.fingerprint, {}, ports));
    expect(changed.outcome).toMatchObject({ refusal: { kind: 'stale', drift: { changed: [{ id: last?.id }] } } });
  });

  it.each<[string, (world: World, runId: string) => void, string]>([
    ['one whose head names another tenant than its plan', (world, runId) => edit(world, runId, (header) => ({ ...header, tenantId: 'other' })), 'planAltered'],
    ['an older version’s', (world, runId) => edit(world, runId, (header) => ({ ...header, schema: 0 })), 'otherVersion'],
    ['a newer version’s in another form', (world, runId) => edit(world, runId, () => ({ schema: 9, everything: 'new' })), 'otherVersion'],
    ['one without its head', (world, runId) => edit(world, runId, () => ({ schema: JOURNAL_SCHEMA })), 'unreadable'],
    ['one whose plan was edited', (world, runId) => editPlan(world, runId, (text) => text.replace(/\[\{"id":[^}]+\},/, '[')), 'planAltered'],
    ['one whose plan is gone', (world, runId) => editPlan(world, runId, () => ''), 'unreadable'],
    ['one of which only plan and lines are left', (world, runId) => edit(world, runId, () => undefined), 'unreadable']
  ])('is %s journal: no write, and no new run before it is resolved', async (_, damage, problem) => {
    const { world, plan, ports } = await cutOffAt(4);
    damage(world, plan.fingerprint);
    const before = world.deletes().length;
    const refused = await finish(world.resume(plan.fingerprint, {}, ports));
    expect(refused.outcome).toMatchObject({ kind: 'refused', refusal: { kind: 'unusableJournal', problem } });
    const next = await world.plan();
    expect(endOf(await finish(world.execute(next, {}, ports)))).toBe('refused: unresolvedJournal');
    expect(world.deletes()).toHaveLength(before);
    await abandonRun(plan.fingerprint, plan.tenantId, BY, { ...world.ports, ...ports });
    expect(endOf(await finish(world.execute(await world.plan(), {}, ports)))).toBe('complete');
  });
});

function edit(world: World, runId: string, change: (header: Record<string, unknown>) => unknown): void {
  const kept = world.journals.kept.get(runId);
  if (kept !== undefined) {
    kept.header = change(kept.header as Record<string, unknown>);
  }
}

function editPlan(world: World, runId: string, change: (text: string) => string): void {
  const kept = world.journals.kept.get(runId);
  if (kept !== undefined) {
    kept.planLines = kept.planLines.map(change);
  }
}

describe('a damaged journal', () => {
  it.each<[string, (lines: JournalLine[]) => unknown]>([
    ['a torn last line', (lines) => lines.push({ seq: lines.length + 1, text: '{"kind":"outc', seal: 'x' })],
    ['a line that was altered', (lines) => lines.splice(1, 1, { ...lines[1]!, text: lines[1]!.text.replace(/"batch":1/, '"batch":2') })],
    ['a missing line', (lines) => lines.splice(1, 1)]
  ])('%s: everything is read back before anything is sent', async (_, damage) => {
    const { world, plan, ports } = await cutOffAt(10);
    damage(world.journals.kept.get(plan.fingerprint)?.lines ?? []);
    // What the closed page had in flight arrives.
    await world.clock.advance(1_000);
    const from = world.rehearsal.log.length;
    expect(endOf(await finish(world.resume(plan.fingerprint, {}, ports)))).toBe('complete');
    const after = world.rehearsal.log.slice(from);
    const firstDelete = after.findIndex(({ method }) => method === 'DELETE');
    const looked = new Set(after.slice(0, firstDelete).map(({ path }) => /^\/users\/([^?]+)/.exec(path)?.[1] ?? ''));
    expect(plan.items.filter(({ id }) => !looked.has(id))).toEqual([]);
    expect(doubled(world)).toEqual([]);
    expect(world.present().size).toBe(1);
  });
});

describe('reading again', () => {
  it('confirms later what had not shown, and writes nothing', async () => {
    const world = rehearsalWorld({ scenario: large(12) });
    const plan = await world.plan();
    const ended = await finish(world.execute(plan), (event) => {
      if (event.kind === 'recorded' && event.record.kind === 'intent' && event.phase === 'ramp') {
        const slow = event.record.ids[4] ?? '';
        world.rehearsal.faults.add({ match: { method: 'GET', path: `/users/${slow}`, times: 'always' }, effect: { kind: 'lag', ms: 3_600_000 } });
      }
    });
    expect(endOf(ended)).toBe('halted: tooManyUnconfirmed');
    world.rehearsal.faults.clear();
    const before = world.deletes().length;
    expect(endOf(await finish(world.resume(plan.fingerprint, { mode: 'readOnly' })))).toBe('complete');
    expect(world.deletes()).toHaveLength(before);
  });

  it('finds somebody who came back after the run was green', async () => {
    const world = rehearsalWorld({ scenario: large(12) });
    const plan = await world.plan();
    expect(endOf(await finish(world.execute(plan)))).toBe('complete');
    const [back] = world.rehearsal.tenant.deletedUsers.all();
    world.rehearsal.tenant.users.put(back!);
    const again = await finish(world.resume(plan.fingerprint, { mode: 'readOnly' }));
    expect(endOf(again)).toBe('incomplete');
    expect(again.outcome).toMatchObject({ kind: 'ended' });
    expect(world.present().has(back?.id ?? '')).toBe(true);
  });
});
