import type { JournalHeader, JournalLine, JournalStore, Stored, StoreProblem } from '../journal/journal';

interface Kept {
  header: unknown;
  planLines: readonly string[];
  lines: JournalLine[];
}

/** A journal store in memory that can be made to fail, and looked into. */
export interface MemoryJournals extends JournalStore {
  readonly kept: Map<string, Kept>;
  /** From now on every change fails like this. */
  failWith(problem: StoreProblem | 'none'): void;
  /** A copy that shares nothing, holding the first `lines` lines of each journal: the page was closed there. */
  prefix(lines: number): MemoryJournals;
  /** Parsed records of a journal. */
  records(runId: string): readonly { readonly kind: string; readonly at: string; readonly [key: string]: unknown }[];
}

const stored = <Value>(value: Value): Stored<Value> => ({ kind: 'stored', value });
const failed = (problem: StoreProblem): { kind: 'failed'; problem: StoreProblem } => ({ kind: 'failed', problem });

export function memoryJournals(kept: Map<string, Kept> = new Map()): MemoryJournals {
  let problem: StoreProblem | 'none' = 'none';
  return {
    kept,
    failWith: (next) => {
      problem = next;
    },
    prefix: (lines) =>
      memoryJournals(new Map([...kept].map(([id, each]) => [id, { ...each, lines: each.lines.slice(0, lines) }]))),
    records: (runId) => (kept.get(runId)?.lines ?? []).map(({ text }) => JSON.parse(text)),
    list: async () =>
      stored(
        [...kept].map(([runId, { header, lines }]) => ({ runId, header, lastText: lines[lines.length - 1]?.text ?? '' }))
      ),
    create: async (header: JournalHeader, planLines) => {
      if (problem !== 'none') {
        return failed(problem);
      }
      if (kept.has(header.runId)) {
        return failed('taken');
      }
      kept.set(header.runId, { header: JSON.parse(JSON.stringify(header)), planLines, lines: [] });
      return stored(undefined);
    },
    append: async (runId, line) => {
      if (problem !== 'none') {
        return failed(problem);
      }
      const lines = kept.get(runId)?.lines;
      if (lines === undefined || lines.length < line.seq - 1) {
        return failed('cleared');
      }
      if (lines.length !== line.seq - 1) {
        return failed('taken');
      }
      lines.push(line);
      return stored(undefined);
    },
    read: async (runId) => {
      const each = kept.get(runId);
      return each === undefined ? failed('cleared') : stored({ ...each, lines: [...each.lines] });
    },
    linesAfter: async (runId, seq) => {
      const each = kept.get(runId);
      return each === undefined ? failed('cleared') : stored(each.lines.slice(seq));
    },
    adopt: async ({ header, planLines, lines }, here) => {
      if (problem !== 'none') {
        return failed(problem);
      }
      if ((kept.get(header.runId)?.lines.length ?? 'none') !== here) {
        return failed('taken');
      }
      kept.set(header.runId, { header: JSON.parse(JSON.stringify(header)), planLines, lines: [...lines] });
      return stored(undefined);
    },
    mend: async (runId, line, lastSeal) => {
      if (problem !== 'none') {
        return failed(problem);
      }
      const lines = kept.get(runId)?.lines;
      if (lines === undefined || lines.length < line.seq - 1) {
        return failed('cleared');
      }
      if ((lines[lines.length - 1]?.seal ?? '') !== lastSeal) {
        return failed('taken');
      }
      lines.splice(line.seq - 1, lines.length, line);
      return stored(undefined);
    },
    remove: async (runId) => {
      kept.delete(runId);
      return stored(undefined);
    }
  };
}
