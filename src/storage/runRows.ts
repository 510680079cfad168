import type { IDBPObjectStore, StoreNames } from 'idb';
import type { JournalLine } from '../run/journal/journal';
import type { Schema } from './database';

/** Rows whose key is a run and a number. */
export type RowStore<Name extends 'plans' | 'lines', Mode extends IDBTransactionMode> = IDBPObjectStore<
  Schema,
  ArrayLike<StoreNames<Schema>>,
  Name,
  Mode
>;

/** Rows that are handed over at once: what comes in one go is unpacked in one go, so all of a long run would hold the page up. */
const AT_ONCE = 64;

/** Every row of a run; numbers sort before everything else a key can be. */
export const rowsOf = (runId: string, from = 0): IDBKeyRange => IDBKeyRange.bound([runId, from], [runId, Number.MAX_SAFE_INTEGER]);

/** The rows of a run from a number on, in order, a few at a time. */
export async function readRows<Name extends 'plans' | 'lines'>(
  store: RowStore<Name, IDBTransactionMode>,
  runId: string,
  from = 0
): Promise<Schema[Name]['value'][]> {
  const rows: Schema[Name]['value'][] = [];
  for (let next: IDBKeyRange | 'none' = rowsOf(runId, from); next !== 'none'; ) {
    const [keys, values]: [readonly Schema[Name]['key'][], readonly Schema[Name]['value'][]] = await Promise.all([
      store.getAllKeys(next, AT_ONCE),
      store.getAll(next, AT_ONCE)
    ]);
    rows.push(...values);
    const last = keys[keys.length - 1];
    next = keys.length < AT_ONCE || !Array.isArray(last) ? 'none' : rowsOf(runId, Number(last[1]) + 1);
  }
  return rows;
}

/** Lines at their numbers, a few at a time. */
export async function addLines(store: RowStore<'lines', 'readwrite'>, runId: string, lines: readonly JournalLine[]): Promise<void> {
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    await Promise.all(lines.slice(at, at + AT_ONCE).map((line) => store.add(line, [runId, line.seq])));
  }
}
