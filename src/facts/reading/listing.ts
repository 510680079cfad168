import { STRIDE, type Work } from '../../ports/work';
import type { Fact, Listing } from '../fact';
import { unread } from '../unread';
import type { Parsed } from './shape';

/** A listing in which Graph sent every item; `counted` is what it counted apart from that. */
export function wholeListing(items: readonly unknown[], counted: number | 'unknown'): Listing<unknown> {
  return counted === 'unknown' || counted === items.length
    ? { extent: 'whole', items, total: items.length }
    : { extent: 'whole', items, total: Math.max(counted, items.length), counted };
}

/** The first page of a listing that has more. Its count may lag behind, but one more than the page is certain. */
export function sampleListing(items: readonly unknown[], counted: number | 'unknown'): Listing<unknown> {
  const atLeast = items.length + 1;
  return { extent: 'sample', items, total: counted === 'unknown' ? atLeast : Math.max(counted, atLeast) };
}

/** Parses items until one is not what it should be. As work: a page holds up to 999 of them. */
export function* itemsOf<Item>(raw: readonly unknown[], item: (raw: unknown) => Parsed<Item>): Work<Item[] | 'malformed'> {
  const items: Item[] = [];
  for (const one of raw) {
    const result = item(one);
    if (result.kind === 'unparsed') {
      return 'malformed';
    }
    items.push(result.value);
    if (items.length % STRIDE === 0) {
      yield;
    }
  }
  return items;
}

/** What is known of a listing that must be read on: names, but no judgement. */
export function notWholeYet(known: Listing<unknown>, readAt: string): Fact<unknown> {
  return unread('notReadYet', { readAt, known });
}

/** Fewer than this are too few to say that they collapsed. */
const WORTH_DOUBT = 10;

/** Nine of ten objects are gone since the last reading: that is read twice before it is believed. */
export function isDoubtful(now: Listing<unknown>, before: Fact<Listing<unknown>>): boolean {
  return before.kind === 'read' && before.value.total >= WORTH_DOUBT && now.total * WORTH_DOUBT <= before.value.total;
}
