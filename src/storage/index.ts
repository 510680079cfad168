import type { InventoryStore } from '../evidence/inventory/inventoryStore';
import type { RecordStore } from '../facts/recordsStore';
import type { JournalStore } from '../run/journal';
import { createPageLease, type Lease } from '../run/lease';
import type { SettingsStore } from '../steps/choiceStore';
import { databaseOpener } from './database';
import { createInventoryStore } from './inventoryStore';
import { createJournalStore } from './journalStore';
import { webLocksLease, type Locks } from './lease';
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

/** @param locks `navigator.locks`, where the browser has it. */
export function createBrowserStorage(locks: Locks | undefined): BrowserStorage {
  const open = databaseOpener();
  return {
    journals: createJournalStore(open),
    records: createRecordStore(open),
    settings: createSettingsStore(open),
    inventory: createInventoryStore(open),
    lease: locks === undefined ? createPageLease() : webLocksLease(locks)
  };
}
