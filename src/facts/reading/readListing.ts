import type { Answered } from '../../ports/graph';
import type { Fact, Listing } from '../fact';
import type { ListingId, ListingSource } from '../source';
import { unread } from '../unread';
import { questionKey } from './ask';
import { createIntern } from './intern';
import { isDoubtful, itemsOf, wholeListing } from './listing';
import { OPEN, settled, type Settlement } from './settle';
import { countedOf } from './settleListing';
import { circumstances, tell, type ReadingState } from './state';
import { unreadFrom } from './unreadFrom';
import { walk } from './walk';

/** What is known of a listing that could not be read to its end: what the headline saw, or the pages before the end. */
function knownOf(shown: Fact<Listing<unknown>>, items: readonly unknown[]): Listing<unknown> | undefined {
  const before = shown.kind === 'read' ? shown.value : shown.known;
  const total = Math.max(before?.total ?? 0, items.length);
  const best = items.length >= (before?.items.length ?? 0) ? items : (before?.items ?? []);
  return total === 0 ? undefined : { extent: 'sample', items: best, total };
}

interface WholeRead {
  readonly listing: Listing<unknown>;
  readonly requestIds: readonly string[];
}

/** The first page, when the headline has read it. */
function firstOf(source: ListingSource<ListingId>, { outcomes }: ReadingState): Answered | undefined {
  const outcome = outcomes.get(questionKey(source.page));
  return outcome?.kind === 'part' ? outcome.first : undefined;
}

async function readOnce(
  source: ListingSource<ListingId>,
  state: ReadingState,
  first?: Answered
): Promise<WholeRead | Settlement> {
  const { graph, signal } = state.request;
  const counted = countedOf(source, state);
  const intern = createIntern();
  const items: unknown[] = [];
  const take = async (raw: readonly unknown[]): Promise<'taken' | 'malformed'> => {
    const some = await state.pace(itemsOf<unknown>(raw, (one) => source.item(one, intern)));
    if (some === 'malformed') {
      return 'malformed';
    }
    items.push(...some);
    state.progress.set(source.id, { fact: source.id, read: items.length, total: counted });
    tell(state, 'objects');
    return 'taken';
  };
  const end = await walk(graph, source.page.all, take, { signal, first });
  if (end.kind === 'whole') {
    return { listing: wholeListing(items, counted), requestIds: end.requestIds };
  }
  if (end.failure.code === 'stopped') {
    return OPEN;
  }
  const broken = unreadFrom(end, source.page.all.route, circumstances(state));
  return settled({ ...broken, known: knownOf(state.facts[source.id], items) });
}

/**
 * Reads a listing page by page to its end. A page that fails makes the whole fact unread: what was read stays as
 * `known`, to name things by, and no check takes it for everything. Goes on from the first page of the headline; what
 * is doubtful is read once more from the start.
 */
export async function readListing(source: ListingSource<ListingId>, state: ReadingState): Promise<Settlement> {
  const first = await readOnce(source, state, firstOf(source, state));
  if ('kind' in first) {
    return first;
  }
  const doubtful = isDoubtful(first.listing, state.previous[source.id]);
  const last = doubtful ? await readOnce(source, state) : first;
  if ('kind' in last) {
    return last;
  }
  const { readAt } = circumstances(state);
  const { listing, requestIds } = last;
  return settled(
    listing.items.length === first.listing.items.length
      ? { kind: 'read', value: listing, readAt, requestIds }
      : unread('incomplete', { readAt, requestIds, known: { ...listing, extent: 'sample' } })
  );
}
