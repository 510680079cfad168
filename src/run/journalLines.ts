import type { JournalHeader, JournalLine, JournalRecord, JournalStore, Stored } from './journal';
import { sha256 } from './sha256';

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

export function sealOf(previous: string, seq: number, text: string): Promise<string> {
  return sha256(`${previous}\n${seq}\n${text}`);
}

/** Appends records, one after the other, each sealed onto the one before. */
export interface JournalWriter {
  /** After one failure every later append fails the same way: a journal with a hole is none. */
  append(record: JournalRecord): Promise<Stored<void>>;
}

export interface JournalEnd {
  readonly seq: number;
  readonly seal: string;
}

/** @param end the last line that is stored already, or seq 0 with the first seal. */
export function createJournalWriter(store: JournalStore, runId: string, end: JournalEnd): JournalWriter {
  let last = end;
  let tail: Promise<Stored<void>> = Promise.resolve({ kind: 'stored', value: undefined });
  const write = async (record: JournalRecord): Promise<Stored<void>> => {
    const text = JSON.stringify(record);
    const seq = last.seq + 1;
    const line: JournalLine = { seq, text, seal: await sealOf(last.seal, seq, text) };
    const stored = await store.append(runId, line);
    if (stored.kind === 'stored') {
      last = line;
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
