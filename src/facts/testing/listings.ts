import type { Listing } from '../fact';

/** A listing that was read to its end. */
export function wholeOf<Item>(items: readonly Item[]): Listing<Item> {
  return { extent: 'whole', items, total: items.length };
}

/** The first page of a longer listing. */
export function sampleOf<Item>(items: readonly Item[], total: number): Listing<Item> {
  return { extent: 'sample', items, total };
}
