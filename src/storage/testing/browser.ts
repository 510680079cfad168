import { createVirtualClock, type VirtualClock } from '../../rehearsal';
import { OPEN_DOOR } from '../../run/lease/pageDoor';
import { createHeartbeatLease } from '../../run/lease/heartbeatLease';
import type { Lease } from '../../run/lease/lease';
import { pageClock, type PageClock } from '../../run/testing/pageClock';
import { databaseOpener, type OpenDatabase } from '../database';
import { createLeaseRows } from '../leaseRows';
import { locksDoor, type Locks } from '../locksDoor';

/** One tab: its own connection to the storage that all share, its own clock. */
export interface Tab {
  readonly clock: PageClock;
  readonly open: OpenDatabase;
  readonly lease: Lease;
  /** The page is gone, and the browser takes its locks back. */
  kill(): void;
}

export interface TestBrowser {
  readonly clock: VirtualClock;
  /** In all tabs: with Web Locks or without. */
  tab(locks: 'webLocks' | 'none'): Tab;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Storage takes turns of the event loop, during which virtual time stands still. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 24; turns++) {
    await turn();
  }
}

let ids = 0;

/** Tabs of one browser on a virtual clock that is moved by hand. */
export function testBrowser(database: string, start = Date.UTC(2026, 10, 20, 12)): TestBrowser {
  const clock = createVirtualClock(start, { settle });
  const locks = sharedLocks();
  return {
    clock,
    tab: (kind) => {
      const own = pageClock(clock);
      const open = databaseOpener(database);
      const mine = locks.ofTab();
      return {
        clock: own,
        open,
        lease: createHeartbeatLease({
          rows: createLeaseRows(open),
          door: kind === 'webLocks' ? locksDoor(mine.locks) : OPEN_DOOR,
          clock: own,
          newId: () => `holding-${(ids += 1)}`
        }),
        kill: () => {
          own.kill();
          mine.kill();
        }
      };
    }
  };
}

interface TabLocks {
  readonly locks: Locks;
  kill(): void;
}

/** As browsers do it: a lock lasts as long as the promise that the callback gives back, or as the page. */
export function sharedLocks(): { ofTab(): TabLocks; steal(name: string): void } {
  const held = new Map<string, { readonly tab: symbol; readonly steal: () => void }>();
  return {
    steal: (name) => held.get(name)?.steal(),
    ofTab: () => {
      const tab = Symbol('tab');
      const request = async (name: string, _options: unknown, callback: (lock: Lock | null) => Promise<unknown>): Promise<unknown> => {
        await turn();
        if (held.has(name)) {
          return callback(null);
        }
        let steal: () => void = () => undefined;
        const stolen = new Promise<never>((_resolve, reject) => {
          steal = () => reject(new DOMException('', 'AbortError'));
        });
        const lock = { tab, steal };
        held.set(name, lock);
        try {
          return await Promise.race([callback({ name, mode: 'exclusive' }), stolen]);
        } finally {
          // The browser hears of it in another process.
          for (let turns = 0; turns < 4; turns++) {
            await turn();
          }
          if (held.get(name) === lock) {
            held.delete(name);
          }
        }
      };
      const query = async (): Promise<LockManagerSnapshot> => ({ held: [...held.keys()].map((name) => ({ name })) });
      return {
        locks: { request, query } as unknown as Locks,
        kill: () => [...held].forEach(([name, lock]) => (lock.tab === tab ? held.delete(name) : false))
      };
    }
  };
}
