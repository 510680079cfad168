import type { Graph } from '../ports/graph';
import { readerOf } from './createGraphReader';
import { createOpenWriter } from './openWriter';
import type { GraphOptions } from './options';
import { createService } from './service';

/**
 * Graph for reading, and for changing what a permit names.
 * @throws when `root` is not an address.
 */
export function createGraph(options: GraphOptions): Graph {
  const service = createService(options);
  return { ...readerOf(service), openWriter: createOpenWriter(service) };
}
