import * as React from 'react';
import type { InventoryStore } from '../evidence/inventory/inventoryStore';
import type { RecordStore } from '../facts/recordsStore';
import type { Download } from '../facts/source';
import type { Clock, Random } from '../ports/clock';
import type { Graph, GraphReader } from '../ports/graph';
import type { Host } from '../ports/host';
import type { JournalStore } from '../run/journal/journal';
import type { Lease } from '../run/lease/lease';
import type { SettingsStore } from '../steps/choiceStore';

/** What a screen needs that only reads. */
export interface ReaderServices {
  readonly host: Host;
  readonly graph: GraphReader;
  readonly clock: Clock;
  /** What people told us about this tenant: answers and attestations. */
  readonly records: RecordStore;
  /** Fetches the text behind a pre-authenticated address, without our token: the usage reports. */
  readonly download: Download;
  /** `watching`: this page changes nothing, neither in the tenant nor in what is kept about it. */
  readonly access: 'acting' | 'watching';
}

/** What the closing console is handed by the page it lives on. */
export interface AppServices extends ReaderServices {
  readonly graph: Graph;
  readonly random: Random;
  /** Journals of runs, the lease that makes one executor of many tabs, and what people set: `createBrowserStorage`. */
  readonly journals: JournalStore;
  readonly lease: Lease;
  readonly settings: SettingsStore;
  /** The inventory while it grows, and until it is saved as a file. */
  readonly inventory: InventoryStore;
}

const Services = React.createContext<ReaderServices | undefined>(undefined);
const Console = React.createContext<AppServices | undefined>(undefined);

export const ReaderServicesProvider = Services.Provider;
export const AppServicesProvider = Console.Provider;

function required<Value>(value: Value | undefined, provider: string): Value {
  if (value === undefined) {
    throw new Error(`No ${provider} above this component`);
  }
  return value;
}

/** Host, reading, clock and records: in the console and in the dashboard. */
export function useReaderServices(): ReaderServices {
  return required(React.useContext(Services), 'ReaderServicesProvider');
}

/** Everything, writing included: in the console only. */
export function useAppServices(): AppServices {
  return required(React.useContext(Console), 'AppServicesProvider');
}
