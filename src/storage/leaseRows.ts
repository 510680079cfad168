import { isSameStanding, type LeaseRow, type LeaseRows, type LeaseStanding } from '../run/lease/leaseRows';
import type { Stored, StoreProblem } from '../run/journal/journal';
import type { OpenDatabase } from './database';
import { heard } from './heard';
import { settled } from './problemOf';

const FREE: LeaseStanding = { kind: 'free' };

type Change = { readonly kind: 'put'; readonly row: LeaseRow } | { readonly kind: 'delete' } | { readonly kind: 'refuse'; readonly problem: StoreProblem };

/** Leases in IndexedDB. Comparing and writing is one transaction, so that of two tabs one wins. */
export function createLeaseRows(open: OpenDatabase): LeaseRows {
  const change = (name: string, decide: (standing: LeaseStanding) => Change): Promise<Stored<void>> =>
    settled(async () => {
      const transaction = heard((await open()).transaction('leases', 'readwrite'));
      const row = await transaction.store.get(name);
      const decided = decide(row === undefined ? FREE : { kind: 'held', row });
      switch (decided.kind) {
        case 'put':
          await Promise.all([transaction.store.put(decided.row, name), transaction.done]);
          return { kind: 'stored', value: undefined };
        case 'delete':
          await Promise.all([transaction.store.delete(name), transaction.done]);
          return { kind: 'stored', value: undefined };
        case 'refuse':
          return { kind: 'failed', problem: decided.problem };
      }
    });
  return {
    read: (name) =>
      settled(async () => {
        const row = await (await open()).get('leases', name);
        return { kind: 'stored', value: row === undefined ? FREE : { kind: 'held', row } };
      }),
    take: (name, seen, row) =>
      change(name, (standing) => (isSameStanding(seen, standing) ? { kind: 'put', row } : { kind: 'refuse', problem: 'taken' })),
    beat: (name, holding) =>
      change(name, (standing) => {
        if (standing.kind === 'free') {
          return { kind: 'refuse', problem: 'cleared' };
        }
        const { row } = standing;
        return row.holding === holding ? { kind: 'put', row: { ...row, beat: row.beat + 1 } } : { kind: 'refuse', problem: 'taken' };
      }),
    remove: (name, holding) =>
      change(name, (standing) =>
        standing.kind === 'held' && standing.row.holding === holding ? { kind: 'delete' } : { kind: 'refuse', problem: 'taken' }
      )
  };
}
