import type { GraphFailure, GraphReader, PagesOptions } from '../../ports/graph';
import type { ReadCall } from '../../routes/call';
import { idsOf, type Broken } from './outcome';

/** How a walk over all pages of a collection ended. */
export type Walk =
  | { readonly kind: 'whole'; readonly requestIds: readonly string[] }
  | Broken;

function failure(code: GraphFailure['code'], requestId: string): GraphFailure {
  return { code, status: 0, graphCode: '', requestId };
}

/**
 * Reads a collection page by page. `take` gets the items of each page and says whether they are what they should be.
 * Nothing is kept here: 100,000 raw objects would weigh several times what is made of them. A walk that ends while the
 * last page announced another one is not whole, whatever the reader says.
 */
export async function walk(
  graph: GraphReader,
  call: ReadCall,
  take: (items: readonly unknown[]) => Promise<'taken' | 'malformed'>,
  options: PagesOptions = {}
): Promise<Walk> {
  const requestIds: string[] = [];
  let pages = 0;
  let more = true;
  const broken = (why: GraphFailure): Walk => ({ kind: 'broken', failure: why, pages, requestIds });
  for await (const page of graph.pages(call, options)) {
    if (page.kind === 'failed') {
      requestIds.push(...idsOf(page.failure.requestId));
      return broken(page.failure);
    }
    requestIds.push(...idsOf(page.requestId));
    if ((await take(page.items)) === 'malformed') {
      return broken(failure('malformed', page.requestId));
    }
    pages += 1;
    more = page.more;
  }
  if (more) {
    return broken(failure(options.signal?.aborted === true ? 'stopped' : 'malformed', ''));
  }
  return { kind: 'whole', requestIds };
}
