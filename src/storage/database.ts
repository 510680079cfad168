import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { JournalLine } from '../run/journal/journal';
import type { LeaseRow } from '../run/lease/leaseRows';

/** What is kept in the browser. Keys are out of line, so that what is stored is exactly what was given. */
export interface Schema extends DBSchema {
  /** Run id → head of its journal. */
  journals: { key: string; value: unknown };
  /** Run id and number → line of its plan. */
  plans: { key: [string, number]; value: string };
  /** Run id and number → line. */
  lines: { key: [string, number]; value: JournalLine };
  /** Tenant id → what people told us. */
  records: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  /** `head`, or the id of a finished section → the inventory that is being exported. */
  inventory: { key: string; value: unknown };
  /** Section, format and number → deflated piece of a file. */
  inventoryChunks: { key: [string, string, number]; value: Uint8Array };
  /** Name of a lease → who holds it and the last sign of life. */
  leases: { key: string; value: LeaseRow };
}

export type Database = IDBPDatabase<Schema>;

/**
 * Gives the open database, opening it at first use and again after a failure. While another tab holds an upgrade up, it
 * fails at once: a frozen page may do so for ever.
 */
export type OpenDatabase = () => Promise<Database>;

export const DATABASE_NAME = 'tenant-closure';
const VERSION = 3;

/** @see https://developer.mozilla.org/docs/Web/API/IndexedDB_API */
export function databaseOpener(name: string = DATABASE_NAME): OpenDatabase {
  let opened: Promise<Database> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const openNow = async (blocked: () => void): Promise<Database> =>
    openDB<Schema>(name, VERSION, {
      upgrade,
      blocked,
      // A newer version in another tab wants to upgrade: this one must let go, and finds out at its next append.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase | null)?.close();
        forget();
      },
      terminated: forget
    });
  const start = (): Promise<Database> =>
    new Promise((resolve, reject) => {
      // It opens all the same once the other tab is closed; until then nothing that is asked for would come.
      const blocked = (): void => reject(new DOMException('held up by another tab', 'AbortError'));
      openNow(blocked).then(
        (database) => {
          opened = Promise.resolve(database);
          resolve(database);
        },
        (error: unknown) => {
          forget();
          reject(error);
        }
      );
    });
  return () => {
    opened ??= start();
    return opened;
  };
}

/** What an older version kept stays: journals of open runs are in it. */
function upgrade(database: Database, from: number): void {
  if (from < 1) {
    database.createObjectStore('journals');
    database.createObjectStore('plans');
    database.createObjectStore('lines');
    database.createObjectStore('records');
    database.createObjectStore('settings');
  }
  if (from < 2) {
    database.createObjectStore('inventory');
    database.createObjectStore('inventoryChunks');
  }
  if (from < 3) {
    database.createObjectStore('leases');
  }
}
