import type { JournalLine, JournalStore, Stored } from '../run/journal/journal';
import type { Database, OpenDatabase } from './database';
import { heard } from './heard';
import { runIdsIn } from './journalKeys';
import { addPlan, hasPlan, readPlan, removePlan } from './planRows';
import { settled } from './problemOf';
import { addLines, readRows, rowsOf } from './runRows';

const stored = <Value>(value: Value): Stored<Value> => ({ kind: 'stored', value });

/** On disk before we go on: an intent that a power cut forgets would have been no intent. */
const STRICT = { durability: 'strict' } as const;

const ALL = ['journals', 'plans', 'lines'] as const;

async function lastLine(database: Database, runId: string): Promise<JournalLine | undefined> {
  const cursor = await heard(database.transaction('lines')).store.openCursor(rowsOf(runId), 'prev');
  return cursor?.value;
}

/** Journals in IndexedDB. Every change is one transaction: it happens whole or not at all. */
export function createJournalStore(open: OpenDatabase): JournalStore {
  return {
    list: () =>
      settled(async () => {
        const database = await open();
        const summaries = (await runIdsIn(database)).map(async (runId) => ({
          runId,
          header: await database.get('journals', runId),
          lastText: (await lastLine(database, runId))?.text ?? ''
        }));
        return stored(await Promise.all(summaries));
      }),
    create: (header, planLines) =>
      settled(async () => {
        const transaction = heard((await open()).transaction(ALL, 'readwrite', STRICT));
        const plans = transaction.objectStore('plans');
        if ((await transaction.objectStore('lines').count(rowsOf(header.runId))) > 0 || (await hasPlan(plans, header.runId))) {
          return { kind: 'failed', problem: 'taken' };
        }
        await Promise.all([
          transaction.objectStore('journals').add(header, header.runId),
          addPlan(plans, header.runId, planLines),
          transaction.done
        ]);
        return stored(undefined);
      }),
    append: (runId, line) =>
      settled(async () => {
        const transaction = heard((await open()).transaction(['journals', 'lines'], 'readwrite', STRICT));
        const lines = transaction.objectStore('lines');
        const head = await transaction.objectStore('journals').getKey(runId);
        const last = await lines.openKeyCursor(rowsOf(runId), 'prev');
        const lastSeq = last === null ? 0 : last.key[1];
        if (head === undefined || lastSeq !== line.seq - 1) {
          return { kind: 'failed', problem: head === undefined || lastSeq < line.seq - 1 ? 'cleared' : 'taken' };
        }
        await Promise.all([lines.add(line, [runId, line.seq]), transaction.done]);
        return stored(undefined);
      }),
    read: (runId) =>
      settled(async () => {
        const transaction = heard((await open()).transaction(ALL));
        const header: unknown = await transaction.objectStore('journals').get(runId);
        const planLines = await readPlan(transaction.objectStore('plans'), runId);
        const lines = await readRows(transaction.objectStore('lines'), runId);
        return header === undefined && planLines.length === 0 && lines.length === 0
          ? { kind: 'failed', problem: 'cleared' }
          : stored({ header, planLines, lines });
      }),
    linesAfter: (runId, seq) =>
      settled(async () => {
        const transaction = heard((await open()).transaction(['journals', 'lines']));
        const head = await transaction.objectStore('journals').getKey(runId);
        const lines = await readRows(transaction.objectStore('lines'), runId, seq + 1);
        return head === undefined ? { kind: 'failed', problem: 'cleared' } : stored(lines);
      }),
    adopt: ({ header, planLines, lines }, here) =>
      settled(async () => {
        const { runId } = header;
        const transaction = heard((await open()).transaction(ALL, 'readwrite', STRICT));
        const known = await transaction.objectStore('journals').getKey(runId);
        const count = await transaction.objectStore('lines').count(rowsOf(runId));
        const asSeen = known === undefined ? here === 'none' && count === 0 : here === count;
        if (!asSeen) {
          return { kind: 'failed', problem: 'taken' };
        }
        const plans = transaction.objectStore('plans');
        await Promise.all([
          transaction.objectStore('journals').put(header, runId),
          removePlan(plans, runId).then(() => addPlan(plans, runId, planLines)),
          addLines(transaction.objectStore('lines'), runId, lines.slice(count)),
          transaction.done
        ]);
        return stored(undefined);
      }),
    mend: (runId, line, lastSeal) =>
      settled(async () => {
        const transaction = heard((await open()).transaction(['journals', 'lines'], 'readwrite', STRICT));
        const lines = transaction.objectStore('lines');
        const head = await transaction.objectStore('journals').getKey(runId);
        const last = await lines.openCursor(rowsOf(runId), 'prev');
        if (head === undefined || last === null || (last.value.seal ?? '') !== lastSeal) {
          return { kind: 'failed', problem: head === undefined || last === null ? 'cleared' : 'taken' };
        }
        await Promise.all([lines.delete(rowsOf(runId, line.seq)), lines.add(line, [runId, line.seq]), transaction.done]);
        return stored(undefined);
      }),
    remove: (runId) =>
      settled(async () => {
        const transaction = heard((await open()).transaction(ALL, 'readwrite', STRICT));
        await Promise.all([
          transaction.objectStore('journals').delete(runId),
          removePlan(transaction.objectStore('plans'), runId),
          transaction.objectStore('lines').delete(rowsOf(runId)),
          transaction.done
        ]);
        return stored(undefined);
      })
  };
}
