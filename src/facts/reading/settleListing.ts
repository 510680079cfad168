import type { Listing } from '../fact';
import type { ListingId, ListingSource } from '../source';
import { unread } from '../unread';
import { questionKey } from './ask';
import { isDoubtful, notWholeYet, sampleListing, wholeListing } from './listing';
import { OPEN, settled, settledBroken, type Settlement } from './settle';
import { circumstances, type ReadingState } from './state';

/** What Graph counted, when it did. */
export function countedOf(source: ListingSource<ListingId>, { outcomes }: ReadingState): number | 'unknown' {
  const outcome = source.count === undefined ? undefined : outcomes.get(questionKey(source.count));
  return outcome?.kind === 'whole' && typeof outcome.value === 'number' ? outcome.value : 'unknown';
}

/** What the first page and the count say about a listing. */
export function settleListing(source: ListingSource<ListingId>, state: ReadingState): Settlement {
  const page = state.outcomes.get(questionKey(source.page));
  const around = circumstances(state);
  if (page === undefined) {
    return OPEN;
  }
  if (page.kind === 'broken') {
    return settledBroken(page, around);
  }
  const items = state.firstPages.get(source.id);
  if (items === undefined || items === 'underWay') {
    return OPEN;
  }
  const { requestIds } = page;
  const { readAt } = around;
  if (items === 'malformed') {
    return settled(unread('malformed', { readAt, requestIds }));
  }
  const counted = countedOf(source, state);
  const listing: Listing<unknown> = page.kind === 'whole' ? wholeListing(items, counted) : sampleListing(items, counted);
  if (isDoubtful(listing, state.previous[source.id]) || (page.kind === 'part' && counted === 'unknown')) {
    return { kind: 'open', meanwhile: notWholeYet(listing, readAt) };
  }
  const fact = { kind: 'read', value: listing, readAt, requestIds } as const;
  return page.kind === 'whole' ? settled(fact) : { kind: 'open', meanwhile: fact };
}
