import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { large } from '../rehearsal/scenarios/large';
import { inspectJournal } from '../run/journal/inspect';
import type { JournalHeader, JournalStore } from '../run/journal/journal';
import { createPageLease } from '../run/testing/pageLease';
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

function later(): { readonly promise: Promise<void>; settle(): void } {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle: () => settle() };
}

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
    await store.create(header('run'), ['the plan']);
    await store.append('run', line(1));
    await store.append('run', line(2));
    const again = createJournalStore(databaseOpener(`journals-${number}`));
    expect(await again.read('run')).toEqual({
      kind: 'stored',
      value: { header: header('run'), planLines: ['the plan'], lines: [line(1), line(2)] }
    });
    expect(await again.list()).toEqual({ kind: 'stored', value: [{ runId: 'run', header: header('run'), lastText: 'line 2' }] });
  });

  it('keep their lines apart', async () => {
    const store = createJournalStore(open);
    for (const runId of ['a', 'ab', 'b']) {
      await store.create(header(runId), [runId]);
      await store.append(runId, line(1, runId));
    }
    expect(await store.read('a')).toMatchObject({ value: { lines: [line(1, 'a')] } });
    await store.remove('a');
    expect(await store.read('ab')).toMatchObject({ value: { planLines: ['ab'], lines: [line(1, 'ab')] } });
  });

  it('are in order after more than nine lines', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), []);
    for (let seq = 1; seq <= 12; seq++) {
      await store.append('run', line(seq));
    }
    const read = await store.read('run');
    expect(read.kind === 'stored' ? read.value.lines.map(({ seq }) => seq) : []).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('have a torn end replaced, whole or not at all', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), []);
    for (let seq = 1; seq <= 4; seq++) {
      await store.append('run', line(seq));
    }
    expect(await store.mend('run', line(3, 'anew'), 'seal 4')).toEqual({ kind: 'stored', value: undefined });
    expect(await store.read('run')).toMatchObject({ value: { lines: [line(1), line(2), line(3, 'anew')] } });
    expect(await store.append('run', line(4))).toEqual({ kind: 'stored', value: undefined });
    expect(await store.mend('run', line(3, 'late'), 'seal 5')).toEqual({ kind: 'failed', problem: 'taken' });
    expect(await store.read('run')).toMatchObject({ value: { lines: [line(1), line(2), line(3, 'anew'), line(4)] } });
    expect(await store.mend('another', line(1), '')).toEqual({ kind: 'failed', problem: 'cleared' });
  });

  it('give a watcher the lines that are new', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), []);
    for (let seq = 1; seq <= 11; seq++) {
      await store.append('run', line(seq));
    }
    expect(await store.linesAfter('run', 9)).toEqual({ kind: 'stored', value: [line(10), line(11)] });
    expect(await store.linesAfter('run', 11)).toEqual({ kind: 'stored', value: [] });
    expect(await store.linesAfter('another', 0)).toEqual({ kind: 'failed', problem: 'cleared' });
  });

  it('take in a whole journal, or the rest of one, if nothing has happened to it since', async () => {
    const store = createJournalStore(open);
    const file = { header: header('run'), planLines: ['plan'], lines: [line(1), line(2), line(3)] };
    expect(await store.adopt({ ...file, lines: [line(1)] }, 'none')).toEqual({ kind: 'stored', value: undefined });
    expect(await store.adopt(file, 'none')).toEqual({ kind: 'failed', problem: 'taken' });
    expect(await store.adopt(file, 2)).toEqual({ kind: 'failed', problem: 'taken' });
    expect(await store.adopt(file, 1)).toEqual({ kind: 'stored', value: undefined });
    expect(await store.read('run')).toEqual({ kind: 'stored', value: file });
  });

  it('are found when only a plan or only lines are left of them, and not written over', async () => {
    const store = createJournalStore(open);
    for (const runId of ['a', 'b', 'c']) {
      await store.create(header(runId), [runId]);
      await store.append(runId, line(1));
      await store.append(runId, line(2));
    }
    const database = await open();
    await database.delete('journals', 'a');
    await database.delete('journals', 'b');
    await database.delete('plans', ['b', 0]);
    const listed = await store.list();
    expect(listed.kind === 'stored' ? listed.value.map(({ runId }) => runId).sort() : []).toEqual(['a', 'b', 'c']);
    expect(await store.read('b')).toMatchObject({ value: { header: undefined, planLines: [], lines: [line(1), line(2)] } });
    for (const runId of ['a', 'b']) {
      expect(await store.create(header(runId), [])).toEqual({ kind: 'failed', problem: 'taken' });
      expect(await store.adopt({ header: header(runId), planLines: [], lines: [] }, 'none')).toEqual({ kind: 'failed', problem: 'taken' });
      await store.remove(runId);
      expect(await store.create(header(runId), [])).toEqual({ kind: 'stored', value: undefined });
    }
  });

  it('of an older version of this product stay where they are', async () => {
    const name = `journals-${number}`;
    const older = await openDB(name, 2, {
      upgrade: (database) => ['journals', 'plans', 'lines', 'records', 'settings', 'inventory', 'inventoryChunks'].forEach((store) => database.createObjectStore(store))
    });
    await older.put('journals', header('run'), 'run');
    await older.put('lines', line(1), ['run', 1]);
    older.close();
    const store = createJournalStore(open);
    expect(await store.list()).toMatchObject({ value: [{ runId: 'run', lastText: 'line 1' }] });
    expect([...(await open()).objectStoreNames]).toContain('leases');
  });

  it('keep a plan line by line and give it back to the character, however long it and the run are', async () => {
    const store = createJournalStore(open);
    const planLines = ['head', ...Array.from({ length: 200 }, (_, at) => `items ${at}`), ''];
    await store.create(header('run'), planLines);
    for (let seq = 1; seq <= 130; seq++) {
      await store.append('run', line(seq));
    }
    const plans = await (await open()).getAllKeys('plans');
    expect(plans).toHaveLength(202);
    expect(plans[201]).toEqual(['run', 201]);
    const read = await store.read('run');
    expect(read).toMatchObject({ value: { planLines } });
    expect(read.kind === 'stored' ? read.value.lines.map(({ seq }) => seq) : []).toEqual(Array.from({ length: 130 }, (_, at) => at + 1));
    await store.remove('run');
    expect(await (await open()).count('plans')).toBe(0);
  });

  it('refuse a second journal of the same run, and a second writer', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), ['first']);
    expect(await store.create(header('run'), ['second'])).toEqual({ kind: 'failed', problem: 'taken' });
    await store.append('run', line(1));
    expect(await store.append('run', line(1, 'another'))).toEqual({ kind: 'failed', problem: 'taken' });
    expect(await store.read('run')).toMatchObject({ value: { planLines: ['first'], lines: [line(1)] } });
  });

  it('notice that they were cleared', async () => {
    const store = createJournalStore(open);
    await store.create(header('run'), []);
    await store.append('run', line(1));
    await (await open()).clear('lines');
    expect(await store.append('run', line(2))).toEqual({ kind: 'failed', problem: 'cleared' });
    await (await open()).clear('journals');
    expect(await store.append('run', line(1))).toEqual({ kind: 'failed', problem: 'cleared' });
    await (await open()).clear('plans');
    expect(await store.read('run')).toEqual({ kind: 'failed', problem: 'cleared' });
    expect(await store.list()).toEqual({ kind: 'stored', value: [] });
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

  it('keep what a successor wrote from whoever saw the torn end before it', async () => {
    const world = rehearsalWorld({ scenario: large(12) });
    const journals = createJournalStore(open);
    const plan = await world.plan();
    const stop = new AbortController();
    await finish(world.execute(plan, { stop: stop.signal }, { journals }), () => stop.abort());
    await (await open()).put('lines', line(2), [plan.fingerprint, 2]);
    // Two pages read the damaged journal in a browser without Web Locks; one of them is frozen before its first line.
    const [seen, thawed] = [later(), later()];
    const late: JournalStore = {
      ...journals,
      mend: async (...given) => {
        seen.settle();
        await thawed.promise;
        return journals.mend(...given);
      }
    };
    const frozen = finish(world.resume(plan.fingerprint, {}, { journals: late, lease: createPageLease() }));
    await seen.promise;
    expect(endOf(await finish(world.resume(plan.fingerprint, {}, { journals })))).toBe('complete');
    const whole = await journals.read(plan.fingerprint);
    thawed.settle();
    expect(endOf(await frozen)).toBe('refused: journal');
    expect(await journals.read(plan.fingerprint)).toEqual(whole);
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
