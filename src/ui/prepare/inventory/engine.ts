import type * as Inventory from '../../../evidence/inventory';

/** The code of the inventory, in a chunk of its own: whoever never exports never loads what zips and hashes. */
export type Engine = typeof Inventory;

export function loadEngine(): Promise<Engine> {
  return import(/* webpackChunkName: 'inventory' */ '../../../evidence/inventory');
}
