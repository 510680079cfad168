import type { Clock } from '../../ports/clock';
import type { Door, Entered } from './pageDoor';
import { startHeartbeat } from './heartbeat';
import type { Stored } from '../journal/journal';
import type { Acquired, HeldLease, Lease, LeaseHolder } from './lease';
import { isSameStanding, type LeaseRow, type LeaseRows, type LeaseStanding } from './leaseRows';
import { LEASE_TIMES } from './leaseTimes';
import { hasLapsed, sightOf, withLook, type Vigil } from './vigil';

export interface HeartbeatLeaseParts {
  readonly rows: LeaseRows;
  readonly door: Door;
  readonly clock: Clock;
  /** An id that nobody else draws. */
  readonly newId: () => string;
}

/**
 * A lease that is held by signs of life. Taken over only from a page that the browser does not know any more, and whose
 * signs were seen to be missing for {@link LEASE_TIMES.lapses} on the watcher's own clock.
 */
export function createHeartbeatLease(parts: HeartbeatLeaseParts): Lease {
  const { rows, door, clock } = parts;
  const vigils = new Map<string, Vigil>();
  /** What this page is giving back: whoever acquires here next waits for that instead of finding it busy. */
  const leaving = new Map<string, Promise<void>>();

  const watch = async (name: string): Promise<Stored<Vigil>> => {
    const read = await rows.read(name);
    if (read.kind === 'failed') {
      return read;
    }
    const vigil = withLook(vigils.get(name), read.value, clock.now());
    vigils.set(name, vigil);
    return { kind: 'stored', value: vigil };
  };
  const hold = (name: string, holding: string, entered: Entered): HeldLease => {
    const heart = startHeartbeat(name, holding, rows, clock);
    void entered.putOut.then(() => heart.lose({ kind: 'taken' }));
    let released: Promise<void> | undefined;
    const giveBack = async (): Promise<void> => {
      heart.end();
      await rows.remove(name, holding);
      await entered.leave();
    };
    return {
      kind: 'held',
      lost: heart.lost,
      loss: heart.loss,
      release: () => {
        released ??= giveBack();
        leaving.set(name, released);
        return released;
      }
    };
  };
  /** `taken`: somebody was faster. */
  const take = async (name: string, holder: LeaseHolder, seen: LeaseStanding): Promise<Acquired | { readonly kind: 'taken' }> => {
    const entered = await door.enter(name);
    if (entered.kind !== 'entered') {
      return entered.kind === 'occupied' ? { kind: 'busy' } : { kind: 'failed', problem: 'unavailable' };
    }
    const row: LeaseRow = { holding: parts.newId(), holder, since: new Date(clock.now()).toISOString(), beat: 0 };
    const taken = await rows.take(name, seen, row);
    if (taken.kind === 'stored') {
      return hold(name, row.holding, entered);
    }
    await entered.leave();
    return taken.problem === 'taken' ? { kind: 'taken' } : taken;
  };

  return {
    acquire: async (name, holder, stop) => {
      await leaving.get(name);
      for (let first: LeaseStanding | undefined; ; ) {
        const seen = await watch(name);
        if (seen.kind === 'failed') {
          return seen;
        }
        const { standing } = seen.value;
        const acquired = standing.kind === 'free' || hasLapsed(seen.value) ? await take(name, holder, standing) : { kind: 'taken' } as const;
        if (acquired.kind !== 'taken') {
          return acquired;
        }
        first ??= standing;
        // Whoever gave a sign of life since we look, or is known to the browser, is alive.
        if (!isSameStanding(first, standing) || (await door.isOccupied(name))) {
          return { kind: 'busy' };
        }
        await clock.sleep(LEASE_TIMES.look, stop);
        if (stop.aborted) {
          return { kind: 'stopped' };
        }
      }
    },
    look: async (name) => {
      const seen = await watch(name);
      return seen.kind === 'failed' ? { kind: 'unknown', problem: seen.problem } : sightOf(seen.value, await door.isOccupied(name));
    }
  };
}
