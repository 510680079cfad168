import type { JournalLine, JournalStore, Stored } from '../run/journal';
import type { Database, OpenDatabase } from './database';
import { settled } from './problemOf';

const stored = <Value>(value: Value): Stored<Value> => ({ kind: 'stored', value });

/** Every line of a run; numbers sort before everything else a key can be. */
const linesOf = (runId: string, from = 0): IDBKeyRange => IDBKeyRange.bound([runId, from], [runId, Number.MAX_SAFE_INTEGER]);

/** On disk before we go on: an intent that a power cut forgets would have been no intent. */
const STRICT = { durability: 'strict' } as const;

async function lastLine(database: Database, runId: string): Promise<JournalLine | undefined> {
  const cursor = await database.transaction('lines').store.openCursor(linesOf(runId), 'prev');
  return cursor?.value;
}

/** Journals in IndexedDB. An append is one transaction: it happens whole or not at all. */
export function createJournalStore(open: OpenDatabase): JournalStore {
  return {
    list: () =>
      settled(async () => {
        const database = await open();
        const runIds = await database.getAllKeys('journals');
        const summaries = runIds.map(async (runId) => ({
          runId,
          header: await database.get('journals', runId),
          lastText: (await lastLine(database, runId))?.text ?? ''
        }));
        return stored(await Promise.all(summaries));
      }),
    create: (header, planText) =>
      settled(async () => {
        const transaction = (await open()).transaction(['journals', 'plans'], 'readwrite', STRICT);
        await Promise.all([
          transaction.objectStore('journals').add(header, header.runId),
          transaction.objectStore('plans').add(planText, header.runId),
          transaction.done
        ]);
        return stored(undefined);
      }),
    append: (runId, line) =>
      settled(async () => {
        const transaction = (await open()).transaction(['journals', 'lines'], 'readwrite', STRICT);
        const lines = transaction.objectStore('lines');
        const head = await transaction.objectStore('journals').getKey(runId);
        const last = await lines.openKeyCursor(linesOf(runId), 'prev');
        const lastSeq = last === null ? 0 : last.key[1];
        if (head === undefined || lastSeq !== line.seq - 1) {
          return { kind: 'failed', problem: head === undefined || lastSeq < line.seq - 1 ? 'cleared' : 'taken' };
        }
        await Promise.all([lines.add(line, [runId, line.seq]), transaction.done]);
        return stored(undefined);
      }),
    read: (runId) =>
      settled(async () => {
        const transaction = (await open()).transaction(['journals', 'plans', 'lines']);
        const header: unknown = await transaction.objectStore('journals').get(runId);
        const planText = await transaction.objectStore('plans').get(runId);
        const lines = await transaction.objectStore('lines').getAll(linesOf(runId));
        return header === undefined
          ? { kind: 'failed', problem: 'cleared' }
          : stored({ header, planText: planText ?? '', lines });
      }),
    truncate: (runId, keep) =>
      settled(async () => {
        await (await open()).delete('lines', linesOf(runId, keep + 1));
        return stored(undefined);
      }),
    remove: (runId) =>
      settled(async () => {
        const transaction = (await open()).transaction(['journals', 'plans', 'lines'], 'readwrite', STRICT);
        await Promise.all([
          transaction.objectStore('journals').delete(runId),
          transaction.objectStore('plans').delete(runId),
          transaction.objectStore('lines').delete(linesOf(runId)),
          transaction.done
        ]);
        return stored(undefined);
      })
  };
}
