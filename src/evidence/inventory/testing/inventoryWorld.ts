import { unzipSync } from 'fflate';
import { rehearse, type Rehearsed } from '../../../facts/testing/rehearse';
import type { ScenarioName } from '../../../rehearsal/scenarios';
import { exportInventory, type ExportEnd, type ExportProgress, type ExportRequest } from '../exportInventory';
import type { KeptInventory } from '../kept';
import { packInventory, type PackEnd } from '../packInventory';
import { memoryInventory, type MemoryInventory } from './memoryInventory';

export interface InventoryWorld extends Rehearsed {
  readonly store: MemoryInventory;
  /** Exports to the end. `watch` sees every step and may stop it. */
  export(over?: Partial<ExportRequest>, watch?: (progress: ExportProgress, stop: () => void) => void): Promise<ExportEnd>;
  pack(): Promise<Packed>;
}

export interface Packed {
  readonly end: PackEnd;
  readonly bytes: Uint8Array;
  /** Length of each piece that was handed on. */
  readonly pieces: readonly number[];
}

/** "Now" of `rehearse`. */
export const FIRST_DAY = Date.UTC(2026, 10, 20, 12);

const README = 'This is a list of what existed.\nIt is no backup.';

/** A rehearsal tenant, our client on it, and an inventory store in memory. */
export function inventoryWorld(scenario: ScenarioName, scopes?: readonly string[]): InventoryWorld {
  const rehearsed = rehearse(scenario, scopes);
  const { graph, clock, rehearsal, session } = rehearsed;
  const store = memoryInventory();
  const { organization } = rehearsal.state();
  const initialDomain = organization.verifiedDomains.find(({ isInitial }) => isInitial)?.name ?? '';
  return {
    ...rehearsed,
    store,
    async export(over = {}, watch = () => undefined) {
      const stopper = new AbortController();
      const run = exportInventory({
        graph,
        store,
        about: { tenant: { id: organization.id, name: organization.displayName, initialDomain }, by: 'Adele Vance', readme: README, version: '1.2.3' },
        token: session.token,
        from: 'anew',
        signal: stopper.signal,
        now: () => new Date(clock.now()).toISOString(),
        ...over
      });
      for (;;) {
        const step = await run.next();
        if (step.done === true) {
          return step.value;
        }
        watch(step.value, () => stopper.abort());
      }
    },
    async pack() {
      const run = packInventory(store, clock);
      const parts: Uint8Array[] = [];
      for (;;) {
        const step = await run.next();
        if (step.done === true) {
          return { end: step.value, bytes: Buffer.concat(parts), pieces: parts.map(({ length }) => length) };
        }
        parts.push(step.value);
      }
    }
  };
}

/** What a finished export kept; throws when it is not finished. */
export function keptOf(end: ExportEnd): KeptInventory {
  if (end.kind !== 'finished') {
    throw new Error(JSON.stringify(end));
  }
  return end.kept;
}

/** File name → text, unpacked by somebody else's code. */
export function unzipped(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString('utf8')]));
}
