import type { ExportEnd, ExportProgress } from '../../../evidence/inventory/exportInventory';
import type { KeptInventory } from '../../../evidence/inventory/kept';
import type { PackEnd } from '../../../evidence/inventory/packInventory';
import type { StoreProblem } from '../../../run/journal/journal';

/** What this browser holds of the tenant's inventory. */
export type Held =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  | { readonly kind: 'open'; readonly kept: KeptInventory }
  | { readonly kind: 'finished'; readonly kept: KeptInventory; readonly fingerprint: string };

/** What is being done just now. */
export type Work =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'exporting'; readonly progress: ExportProgress | 'starting'; readonly stop: 'notAsked' | 'asked' }
  | { readonly kind: 'packing' };

/** What came of the last thing that was done. */
export type Last =
  | { readonly kind: 'nothing' }
  | Exclude<ExportEnd, { kind: 'finished' }>
  | Exclude<PackEnd, { kind: 'packed' | 'failed' | 'notFinished' }>
  | { readonly kind: 'saved' }
  | { readonly kind: 'notKept' }
  /** The code could not be loaded, or the browser would not take the file. */
  | { readonly kind: 'error' };

export interface InventoryView {
  readonly held: Held;
  readonly work: Work;
  readonly last: Last;
}

export const NOTHING_YET: InventoryView = { held: { kind: 'loading' }, work: { kind: 'nothing' }, last: { kind: 'nothing' } };
