import type { LeaseSight } from './lease';
import { isSameStanding, type LeaseStanding } from './leaseRows';
import { LEASE_TIMES } from './leaseTimes';

/** How long a lease has been watched without a change. */
export interface Vigil {
  readonly standing: LeaseStanding;
  /** Of the watcher's own clock, ms since 1970. */
  readonly lookedAt: number;
  /** ms for which it was seen to stand still. */
  readonly still: number;
}

/**
 * Takes one more look in. Only time between two looks of our own counts, and never more than
 * {@link LEASE_TIMES.lookCounts} of it: a clock that jumps and a machine that slept prove nothing about the holder.
 */
export function withLook(before: Vigil | undefined, standing: LeaseStanding, now: number): Vigil {
  if (before === undefined || !isSameStanding(before.standing, standing)) {
    return { standing, lookedAt: now, still: 0 };
  }
  const passed = Math.min(Math.max(now - before.lookedAt, 0), LEASE_TIMES.lookCounts);
  return { standing, lookedAt: now, still: before.still + passed };
}

export function hasLapsed({ still }: Vigil): boolean {
  return still >= LEASE_TIMES.lapses;
}

/** @param inside whether this browser knows for certain that the holder's page is there. */
export function sightOf({ standing, still }: Vigil, inside: boolean): LeaseSight {
  if (standing.kind === 'free') {
    return standing;
  }
  const { holder, since } = standing.row;
  return inside || still < LEASE_TIMES.silent
    ? { kind: 'held', holder, since }
    : { kind: 'lapsing', holder, since, ms: Math.max(0, LEASE_TIMES.lapses - still) };
}
