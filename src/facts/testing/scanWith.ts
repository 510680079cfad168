import type { Facts } from '..';
import type { GraphReader } from '../../ports/graph';
import { emptyRecords } from '../recordsStore';
import type { ReadingRequest } from '../reading/state';
import { scan, type ScanResult } from '../scan';
import { closedTenant, IDS, NOW } from './closedTenant';
import { readFact } from './factsWith';

/** A complete request for a reading; its clock stands still. */
export function readingRequest(graph: GraphReader, over: Partial<ReadingRequest> = {}): ReadingRequest {
  return {
    graph,
    session: closedTenant().session,
    records: readFact(emptyRecords(IDS.tenant)),
    clock: { now: () => Date.parse(NOW), sleep: () => Promise.resolve() },
    ...over
  };
}

/** Scans with a reader, and whatever else is named. */
export function scanWith(
  graph: GraphReader,
  over: Partial<ReadingRequest> & { readonly previous?: Facts } = {}
): Promise<ScanResult> {
  return scan({ ...readingRequest(graph, over), previous: over.previous });
}
