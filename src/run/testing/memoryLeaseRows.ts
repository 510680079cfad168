import { isSameStanding, type LeaseRow, type LeaseRows, type LeaseStanding } from '../lease/leaseRows';
import type { Stored, StoreProblem } from '../journal/journal';

const FREE: LeaseStanding = { kind: 'free' };
const DONE: Stored<void> = { kind: 'stored', value: undefined };
const failed = (problem: StoreProblem): Stored<void> => ({ kind: 'failed', problem });

/** Leases in memory, for tests of runs: one browser's storage, which all its pages share. */
export function memoryLeaseRows(): LeaseRows {
  const rows = new Map<string, LeaseRow>();
  const standing = (name: string): LeaseStanding => {
    const row = rows.get(name);
    return row === undefined ? FREE : { kind: 'held', row };
  };
  return {
    read: async (name) => ({ kind: 'stored', value: standing(name) }),
    take: async (name, seen, row) => {
      if (!isSameStanding(seen, standing(name))) {
        return failed('taken');
      }
      rows.set(name, row);
      return DONE;
    },
    beat: async (name, holding) => {
      const row = rows.get(name);
      if (row?.holding !== holding) {
        return failed(row === undefined ? 'cleared' : 'taken');
      }
      rows.set(name, { ...row, beat: row.beat + 1 });
      return DONE;
    },
    remove: async (name, holding) => {
      if (rows.get(name)?.holding === holding) {
        rows.delete(name);
      }
      return DONE;
    }
  };
}
