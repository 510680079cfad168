import type { Stored } from '../journal/journal';
import type { LeaseHolder } from './lease';

/** What is written down of a lease that is held. */
export interface LeaseRow {
  /** One id for each time somebody acquires: the same person in two tabs is two holders. */
  readonly holding: string;
  readonly holder: LeaseHolder;
  /** ISO 8601, clock of the holder: to be shown, and for nothing else. */
  readonly since: string;
  /** Counts signs of life. Not a time, because two clocks may disagree and both may jump. */
  readonly beat: number;
}

export type LeaseStanding = { readonly kind: 'free' } | { readonly kind: 'held'; readonly row: LeaseRow };

/** Where leases are written down. Never throws. Each change compares and writes in one transaction. */
export interface LeaseRows {
  read(name: string): Promise<Stored<LeaseStanding>>;
  /** Puts `row` in the place of what was `seen`; `taken` when it is something else by now. */
  take(name: string, seen: LeaseStanding, row: LeaseRow): Promise<Stored<void>>;
  /** One more sign of life; `taken` when somebody else holds it by now, `cleared` when nobody does. */
  beat(name: string, holding: string): Promise<Stored<void>>;
  /** Gives it back, if it is still `holding`'s. */
  remove(name: string, holding: string): Promise<Stored<void>>;
}

/** Whether nothing has happened between two readings. */
export function isSameStanding(one: LeaseStanding, other: LeaseStanding): boolean {
  return one.kind === 'held' && other.kind === 'held'
    ? one.row.holding === other.row.holding && one.row.beat === other.row.beat
    : one.kind === other.kind;
}
