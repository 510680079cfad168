import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { large } from '../rehearsal/scenarios/large';
import { inspectJournal } from '../run/inspect';
import type { JournalHeader } from '../run/journal';
import { endOf, finish, rehearsalWorld } from '../run/testing/rehearsalWorld';
import { databaseOpener, type OpenDatabase } from './database';
import { createJournalStore } from './journalStore';

let number = 0;
let open: OpenDatabase = databaseOpener('unused');
const header = (runId: string): JournalHeader => ({
  runId,
  schema: 1,
  task: 'deleteUsers',
  tenantId: 't',
  initialDomain: 'd',
  planned: 1,
  approval: { fingerprint: runId, typed: { domain: 'd', count: '1' }, by: { id: 'a', name: 'A' }, at: '' },
  openedAt: ''
});
const line = (seq: number, text = `line ${seq}`) => ({ seq, text, seal: `seal ${seq}` });

beforeEach(() => {
  number += 1;
  open = databaseOpener(`journals-${number}`);
});

afterEach(async () => {
  (await open()).close();
  await deleteDB(`journals-${number}`);
});

describe('journals in IndexedDB', () => {
  it('come back as they were written, also through another connection', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), 'the plan');
    await store.append('run', line(1));
    await store.append('run', line(2));
    const again = createJournalStore(databaseOpener(`journals-${number}`));
    expect(await again.read('run')).toEqual({
      kind: 'stored',
      value: { header: header('run'), planText: 'the plan', lines: [line(1), line(2)] }
    });
    expect(await again.list()).toEqual({ kind: 'stored', value: [{ runId: 'run', header: header('run'), lastText: 'line 2' }] });
  });

  it('keep their lines apart', async () => {
    const store = createJournalStore(open);
    for (const runId of ['a', 'ab', 'b']) {
      await store.create(header(runId), runId);
      await store.append(runId, line(1, runId));
    }
    expect(await store.read('a')).toMatchObject({ value: { lines: [line(1, 'a')] } });
    await store.remove('a');
    expect(await store.read('ab')).toMatchObject({ value: { planText: 'ab', lines: [line(1, 'ab')] } });
  });

  it('are in order after more than nine lines', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), '');
    for (let seq = 1; seq <= 12; seq++) {
      await store.append('run', line(seq));
    }
    const read = await store.read('run');
    expect(read.kind === 'stored' ? read.value.lines.map(({ seq }) => seq) : []).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    await store.truncate('run', 7);
    expect(await store.append('run', line(8, 'anew'))).toEqual({ kind: 'stored', value: undefined });
  });

  it('refuse a second journal of the same run, and a second writer', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), 'first');
    expect(await store.create(header('run'), 'second')).toEqual({ kind: 'failed', problem: 'taken' });
    await store.append('run', line(1));
    expect(await store.append('run', line(1, 'another'))).toEqual({ kind: 'failed', problem: 'taken' });
    expect(await store.read('run')).toMatchObject({ value: { planText: 'first', lines: [line(1)] } });
  });

  it('notice that they were cleared', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), '');
    await store.append('run', line(1));
    await (await open()).clear('lines');
    expect(await store.append('run', line(2))).toEqual({ kind: 'failed', problem: 'cleared' });
    await (await open()).clear('journals');
    expect(await store.append('run', line(1))).toEqual({ kind: 'failed', problem: 'cleared' });
    expect(await store.read('run')).toEqual({ kind: 'failed', problem: 'cleared' });
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['ReadOnlyError', 'readOnly'],
    ['SecurityError', 'unavailable'],
    ['InvalidStateError', 'unavailable']
  ])('say what a %s means: %s', async (name, problem) => {
    const store = createJournalStore(() => Promise.reject(new DOMException('', name)));
    expect(await store.append('run', line(1))).toEqual({ kind: 'failed', problem });
    expect(await store.list()).toEqual({ kind: 'failed', problem });
  });

  it('open again after a failure', async () => {
    const real = indexedDB.open.bind(indexedDB);
    const broken = jest.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('', 'SecurityError');
    });
    const store = createJournalStore(open);
    expect(await store.list()).toEqual({ kind: 'failed', problem: 'unavailable' });
    broken.mockImplementation(real);
    expect(await store.list()).toEqual({ kind: 'stored', value: [] });
  });

  it('carry a whole run, its interruption and its end', async () => {
    const world = rehearsalWorld({ scenario: large(40) });
    const journals = createJournalStore(open);
    const plan = await world.plan();
    const stop = new AbortController();
    const stopped = await finish(world.execute(plan, { stop: stop.signal }, { journals }), (event) => {
      if (event.kind === 'recorded' && event.phase === 'steady') {
        stop.abort();
      }
    });
    expect(endOf(stopped)).toBe('stopped');
    expect(endOf(await finish(world.resume(plan.fingerprint, {}, { journals })))).toBe('complete');
    const read = await journals.read(plan.fingerprint);
    expect(read.kind === 'stored' && (await inspectJournal(read.value, plan.tenantId)).kind).toBe('usable');
  });
});
