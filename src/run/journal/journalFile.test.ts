import { countedPace } from '../../ports/testing/countedPace';
import { resultOf } from '../../ports/work';
import { large } from '../../rehearsal/scenarios/large';
import { abandonRun } from './abandon';
import { exportJournal } from './exportJournal';
import { importJournal, type ImportedJournal, type JournalSource } from './importJournal';
import { inspectJournal } from './inspect';
import { MAX_FILE_SIZE, readJournalFile, writeJournalFile } from './journalFile';
import { leaseName } from '../lease/lease';
import { createPageLease } from '../testing/pageLease';
import { findOpenRuns } from './openRuns';
import { memoryJournals } from '../testing/memoryJournals';
import { endOf, finish, rehearsalWorld, type World } from '../testing/rehearsalWorld';

const BY = { id: 'b', name: 'Bianca' };
const TOKEN = 'eyJhbGciOiJub25lIn0.c2VjcmV0.c2lnbmVk';

const asFile = (text: string): JournalSource => ({ size: new TextEncoder().encode(text).length, text: async () => text });

async function exported(world: World, runId: string): Promise<string> {
  const result = await exportJournal(runId, world.rehearsal.state().organization.id, world.journals);
  if (result.kind !== 'exported') {
    throw new Error(result.kind);
  }
  return result.parts.join('');
}

/** A run of 40, stopped at its first batch, as a file. */
async function stopped() {
  const tenantId = rehearsalWorld({ scenario: large(40) }).rehearsal.state().organization.id;
  const world = rehearsalWorld({ scenario: large(40), latency: 60, provider: { token: TOKEN, tenantId } });
  const plan = await world.plan();
  const stop = new AbortController();
  const run = world.execute(plan, { stop: stop.signal });
  const finished = await finish(run, (event) => event.kind === 'recorded' && event.phase === 'steady' && stop.abort());
  expect(endOf(finished)).toBe('stopped');
  return { world, plan, runId: plan.fingerprint, file: await exported(world, plan.fingerprint) };
}

/** Another browser takes the file in. */
async function takenIn(world: World, source: JournalSource | string, journals = memoryJournals(), tenantId = world.rehearsal.state().organization.id) {
  const result = await importJournal(typeof source === 'string' ? asFile(source) : source, tenantId, BY, { journals, lease: createPageLease(), clock: world.clock });
  return { result, journals };
}

const why = ({ result }: { readonly result: ImportedJournal }): string => (result.kind === 'refused' ? result.why : result.kind);

describe('a journal as a file', () => {
  it('is taken in elsewhere as it was, and everything is read back before anything is sent', async () => {
    const { world, plan, runId, file } = await stopped();
    const { result, journals } = await takenIn(world, file);
    const before = world.journals.kept.get(runId);
    expect(result).toMatchObject({ kind: 'imported', runId, added: before?.lines.length });
    expect(journals.kept.get(runId)).toMatchObject({ header: before?.header, planLines: before?.planLines });
    expect(journals.kept.get(runId)?.lines.slice(0, -1)).toEqual(before?.lines);
    expect(journals.records(runId).slice(-1)).toMatchObject([{ kind: 'imported', by: BY }]);
    // Since the export, the first browser has gone on.
    expect(endOf(await finish(world.resume(runId)))).toBe('complete');
    const [from, deletes] = [world.rehearsal.log.length, world.deletes().length];
    expect(endOf(await finish(world.resume(runId, {}, { journals, lease: createPageLease() })))).toBe('complete');
    expect(world.deletes()).toHaveLength(deletes);
    const looked = new Set(world.rehearsal.log.slice(from).map(({ path }) => /^\/users\/([^?]+)/.exec(path)?.[1] ?? ''));
    expect(plan.items.filter(({ id }) => !looked.has(id))).toEqual([]);
  });

  it('comes in parts that make one JSON document, under a name that says which run it is', async () => {
    const { world, plan, runId } = await stopped();
    const result = await exportJournal(runId, plan.tenantId, world.journals);
    expect(result).toMatchObject({ kind: 'exported', fileName: expect.stringMatching(/^tenant-closure-run-[a-z0-9.-]+-2026-11-20-[0-9a-f]{8}\.json$/) });
    expect(JSON.parse(result.kind === 'exported' ? result.parts.join('') : '')).toMatchObject({ format: 'tenant-closure-journal', version: 1, header: { runId } });
  });

  it('holds no token and nothing that was sent to prove who we are', async () => {
    const { file } = await stopped();
    expect(file).not.toContain(TOKEN);
    expect(file).not.toMatch(/bearer|eyJ|access_token|client_secret|password/i);
  });

  it('of a run that is over is just read', async () => {
    const { world, runId } = await stopped();
    expect(endOf(await finish(world.resume(runId)))).toBe('complete');
    const { result, journals } = await takenIn(world, await exported(world, runId));
    expect(result).toMatchObject({ kind: 'imported', inspection: { kind: 'usable' } });
    expect(journals.kept.get(runId)).toEqual(world.journals.kept.get(runId));
    expect(await findOpenRuns(journals)).toEqual({ kind: 'stored', value: [] });
  });
});

describe('a run of any size', () => {
  it('is read from a file, and inspected, with a place to pause at each line', async () => {
    const { world, plan, runId } = await stopped();
    await finish(world.resume(runId));
    const lines = world.journals.kept.get(runId)?.lines.length ?? 0;
    expect(lines).toBeGreaterThan(10);
    const [reading, inspecting] = [countedPace(), countedPace()];
    const read = await readJournalFile(await exported(world, runId), reading.pace);
    expect(reading.places()).toBeGreaterThanOrEqual(lines);
    const document = read.kind === 'read' ? read.document : { header: {}, planLines: [], lines: [] };
    expect((await inspectJournal(document, plan.tenantId, inspecting.pace)).kind).toBe('usable');
    expect(inspecting.places()).toBeGreaterThanOrEqual(lines);
  });

  it('comes back with names that hold line breaks, quotes and backslashes', async () => {
    const planLines = ['{"name":"a\\\\nb"}', '["\\"","\\\\","\\n"]', '\\', 'n', '],', ''];
    const document = { header: { runId: 'run' }, planLines, lines: [{ seq: 1, text: '{"a":"\\n],"}', seal: '],' }], seal: 's' };
    const parts = resultOf(writeJournalFile(document));
    const { planLines: plan, ...others } = document;
    expect(JSON.parse(parts.join(''))).toMatchObject({ ...others, plan });
    expect(await readJournalFile(parts.join(''))).toEqual({ kind: 'read', document });
    const empty = { ...document, planLines: [], lines: [] };
    expect(await readJournalFile(resultOf(writeJournalFile(empty)).join(''))).toEqual({ kind: 'read', document: empty });
  });
});

describe('a run that is here already', () => {
  it('gets what is missing; a second time nothing is', async () => {
    const { world, runId, file } = await stopped();
    const journals = world.journals.prefix(3);
    const missing = (world.journals.kept.get(runId)?.lines.length ?? 0) - 3;
    expect((await takenIn(world, file, journals)).result).toMatchObject({ kind: 'imported', added: missing });
    const after = JSON.stringify([...journals.kept]);
    expect((await takenIn(world, file, journals)).result).toMatchObject({ kind: 'imported', added: 0 });
    expect(JSON.stringify([...journals.kept])).toBe(after);
    const lines = await journals.read(runId);
    expect(lines.kind === 'stored' && (await inspectJournal(lines.value, world.rehearsal.state().organization.id)).kind).toBe('usable');
  });

  it('keeps what it has when it is further on than the file', async () => {
    const { world, runId, file } = await stopped();
    await finish(world.resume(runId));
    const before = JSON.stringify([...world.journals.kept]);
    expect((await takenIn(world, file, world.journals)).result).toMatchObject({ kind: 'imported', added: 0 });
    expect(JSON.stringify([...world.journals.kept])).toBe(before);
  });

  it('is left alone when it has gone another way, and when it can’t be read', async () => {
    const { world, plan, runId, file } = await stopped();
    const journals = world.journals.prefix(3);
    await abandonRun(runId, plan.tenantId, BY, { journals, lease: createPageLease(), clock: world.clock });
    expect(why(await takenIn(world, file, journals))).toBe('differs');
    const torn = world.journals.prefix(3);
    torn.kept.get(runId)?.lines.splice(1, 1);
    expect(why(await takenIn(world, file, torn))).toBe('differs');
  });

  it('is not touched while somebody executes here', async () => {
    const { world, plan, file } = await stopped();
    const lease = createPageLease();
    await lease.acquire(leaseName(plan.tenantId), BY, new AbortController().signal);
    expect(await importJournal(asFile(file), plan.tenantId, BY, { journals: memoryJournals(), lease, clock: world.clock })).toEqual({ kind: 'refused', why: 'busy' });
  });
});

describe('what is not taken in', () => {
  it.each<[string, (file: string) => string, string]>([
    ['a picture', () => '\u0089PNG', 'notAJournal'],
    ['another JSON document', () => '{"format":"something"}', 'notAJournal'],
    ['a file that was cut off', (file) => file.slice(0, file.length / 2), 'damaged'],
    ['a file without its last line', (file) => file.replace(/,\n\{"seq":\d+,[^\n]*\],\n/, '],\n'), 'damaged'],
    ['a file that was written anew by something else', (file) => JSON.stringify(JSON.parse(file), undefined, 2), 'damaged'],
    ['a file of a later version', (file) => file.replace('"version":1', '"version":2'), 'damaged'],
    ['a journal of an older version', (file) => file.replace('"schema":3', '"schema":2'), 'otherVersion'],
    ['one with another approval', (file) => file.replace('"by":{"id":"tester"', '"by":{"id":"nobody"'), 'damaged'],
    ['one with another plan', (file) => file.replace('\\"noRuleKeeps\\"', '\\"synced\\"'), 'unreadable']
  ])('%s', async (_, change, expected) => {
    const { world, file } = await stopped();
    expect(change(file)).not.toBe(file);
    const refused = await takenIn(world, change(file));
    expect(why(refused)).toBe(expected);
    expect(refused.journals.kept.size).toBe(0);
  });

  it('another tenant’s', async () => {
    const { world, file } = await stopped();
    expect(why(await takenIn(world, file, memoryJournals(), 'another'))).toBe('foreign');
  });

  it('what is too large is not even read', async () => {
    const { world } = await stopped();
    const text = (): never => {
      throw new Error('read');
    };
    expect(why(await takenIn(world, { size: MAX_FILE_SIZE + 1, text }))).toBe('tooLarge');
    expect(why(await takenIn(world, { size: 1, text: () => Promise.reject(new Error('gone')) }))).toBe('notAJournal');
  });

  it('what there is no room for, whole or not at all', async () => {
    const { world, file } = await stopped();
    const journals = memoryJournals();
    journals.failWith('full');
    expect((await takenIn(world, file, journals)).result).toEqual({ kind: 'failed', problem: 'full' });
    expect(journals.kept.size).toBe(0);
  });

  it('damaged journals are not handed out', async () => {
    const { world, plan, runId } = await stopped();
    world.journals.kept.get(runId)?.lines.splice(1, 1);
    expect(await exportJournal(runId, plan.tenantId, world.journals)).toEqual({ kind: 'unusable', problem: 'damaged' });
    expect(await exportJournal('unknown', plan.tenantId, world.journals)).toEqual({ kind: 'failed', problem: 'cleared' });
  });
});
