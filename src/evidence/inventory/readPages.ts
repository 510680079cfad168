import type { GraphFailure, GraphReader } from '../../ports/graph';
import type { ReadCall } from '../../routes/call';
import type { ReadRouteId } from '../../routes/reads';
import type { Raw } from './sections/section';
import { isRaw } from './shape';

/** Part of a section. After a `failed` nothing follows: what came before it is not everything. */
export type Batch = { readonly kind: 'objects'; readonly items: readonly Raw[] } | FailedBatch;

export interface FailedBatch {
  readonly kind: 'failed';
  readonly failure: GraphFailure;
  readonly route: ReadRouteId;
}

export interface SectionReading {
  readonly graph: GraphReader;
  readonly signal: AbortSignal;
}

export function failedBatch(route: ReadRouteId, code: GraphFailure['code'], requestId = ''): FailedBatch {
  return { kind: 'failed', route, failure: { code, status: 0, graphCode: '', requestId } };
}

/** The objects of a page; something that is no object makes the whole page malformed. */
export function objectsOf(route: ReadRouteId, items: readonly unknown[], requestId: string): Batch {
  const objects = items.filter(isRaw);
  return objects.length === items.length ? { kind: 'objects', items: objects } : failedBatch(route, 'malformed', requestId);
}

/** A listing that ends while its last page announced another one is not whole. */
export async function* readPages(call: ReadCall, { graph, signal }: SectionReading): AsyncGenerator<Batch, void, undefined> {
  const { route } = call;
  let more = true;
  for await (const page of graph.pages(call, { signal })) {
    const batch = page.kind === 'failed' ? { ...page, route } : objectsOf(route, page.items, page.requestId);
    yield batch;
    if (page.kind === 'failed' || batch.kind === 'failed') {
      return;
    }
    more = page.more;
  }
  if (more) {
    yield failedBatch(route, signal.aborted ? 'stopped' : 'malformed');
  }
}
