import { questionKey } from './ask';
import { createIntern } from './intern';
import { itemsOf } from './listing';
import type { ReadingState } from './state';
import type { ScannedSource } from './wave';

/**
 * Parses the first pages of listings that have come, slice by slice and each once: listings are settled again at every
 * answer, and all their pages together would hold the page up.
 */
export async function parseFirstPages(sources: readonly ScannedSource[], state: ReadingState): Promise<void> {
  const { firstPages, outcomes, pace } = state;
  for (const source of sources) {
    if (source.kind !== 'listing' || firstPages.has(source.id)) {
      continue;
    }
    const page = outcomes.get(questionKey(source.page));
    if (page === undefined || page.kind === 'broken') {
      continue;
    }
    const raw = page.kind === 'part' ? page.items : (page.value as readonly unknown[]);
    const intern = createIntern();
    firstPages.set(source.id, 'underWay');
    firstPages.set(source.id, await pace(itemsOf<unknown>(raw, (one) => source.item(one, intern))));
  }
}
