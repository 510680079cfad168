import type { JournalHeader, JournalLine, JournalRecord, JournalStore, Stored } from './journal';
import { sha256, sha256Now } from '../sha256';

/** The seal before the first line: binds the lines to their header, and so to tenant, plan and approval. */
export function firstSeal(header: JournalHeader): Promise<string> {
  const { runId, schema, task, tenantId, initialDomain, planned, approval, openedAt } = header;
  const { fingerprint, typed, by, at } = approval;
  return sha256(
    JSON.stringify([
      runId, schema, task, tenantId, initialDomain, planned,
      [fingerprint, typed.domain, typed.count, by.id, by.name, at],
      openedAt
    ])
  );
}

export function sealOf(previous: string, seq: number, text: string): string {
  return sha256Now(`${previous}\n${seq}\n${text}`);
}

/** A record as the line after `end`. */
export function sealedLine(end: JournalEnd, record: JournalRecord): JournalLine {
  const text = JSON.stringify(record);
  const seq = end.seq + 1;
  return { seq, text, seal: sealOf(end.seal, seq, text) };
}

/** Appends records, one after the other, each sealed onto the one before. */
export interface JournalWriter {
  /** After one failure every later append fails the same way: a journal with a hole is none. */
  append(record: JournalRecord): Promise<Stored<void>>;
}

/** The last line that holds, or seq 0 with the seal before the first. */
export interface JournalEnd {
  readonly seq: number;
  readonly seal: string;
  /** Where something comes after it that can't be believed: the seal that the last line of that bears. */
  readonly torn?: string;
}

/** @param end what is stored already. The first record takes the place of what is torn. */
export function createJournalWriter(store: JournalStore, runId: string, end: JournalEnd): JournalWriter {
  const { torn } = end;
  let last = end;
  let put = torn === undefined ? store.append : (id: string, line: JournalLine): Promise<Stored<void>> => store.mend(id, line, torn);
  let tail: Promise<Stored<void>> = Promise.resolve({ kind: 'stored', value: undefined });
  const write = async (record: JournalRecord): Promise<Stored<void>> => {
    const line = sealedLine(last, record);
    const stored = await put(runId, line);
    if (stored.kind === 'stored') {
      last = line;
      put = store.append;
    }
    return stored;
  };
  return {
    append: (record) => {
      tail = tail.then((before) => (before.kind === 'failed' ? before : write(record)));
      return tail;
    }
  };
}
