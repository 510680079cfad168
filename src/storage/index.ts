import type { InventoryStore } from '../evidence/inventory/inventoryStore';
import type { RecordStore } from '../facts/recordsStore';
import type { Clock } from '../ports/clock';
import { OPEN_DOOR } from '../run/lease/pageDoor';
import { createHeartbeatLease } from '../run/lease/heartbeatLease';
import type { JournalStore } from '../run/journal/journal';
import type { Lease } from '../run/lease/lease';
import type { SettingsStore } from '../steps/choiceStore';
import { databaseOpener } from './database';
import { createInventoryStore } from './inventoryStore';
import { createJournalStore } from './journalStore';
import { createLeaseRows } from './leaseRows';
import { locksDoor, type Locks } from './locksDoor';
import { createRecordStore } from './recordStore';
import { createSettingsStore } from './settingsStore';

/** Everything that is kept in this browser, and the lease on it. */
export interface BrowserStorage {
  readonly journals: JournalStore;
  readonly records: RecordStore;
  readonly settings: SettingsStore;
  readonly inventory: InventoryStore;
  readonly lease: Lease;
}

/**
 * @param locks `navigator.locks`, where the browser has it.
 * @param clock for the signs of life of the lease.
 */
export function createBrowserStorage(locks: Locks | undefined, clock: Clock): BrowserStorage {
  const open = databaseOpener();
  const door = locks === undefined ? OPEN_DOOR : locksDoor(locks);
  return {
    journals: createJournalStore(open),
    records: createRecordStore(open),
    settings: createSettingsStore(open),
    inventory: createInventoryStore(open),
    lease: createHeartbeatLease({ rows: createLeaseRows(open), door, clock, newId: () => crypto.randomUUID() })
  };
}
