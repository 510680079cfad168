import type { GraphVersion } from '../../routes/route';
import { BATCH_SIZE } from './batchRequest';

/** What goes into one batch together. */
export interface Chunk<Item> {
  readonly version: GraphVersion;
  readonly items: readonly Item[];
}

const VERSIONS: readonly GraphVersion[] = ['v1.0', 'beta'];

/** Cuts calls into batches, v1.0 and beta apart, each in the order given and none empty (Graph refuses those). */
export function chunksOf<Item>(items: readonly Item[], versionOf: (item: Item) => GraphVersion): readonly Chunk<Item>[] {
  return VERSIONS.flatMap((version) => {
    const same = items.filter((item) => versionOf(item) === version);
    const count = Math.ceil(same.length / BATCH_SIZE);
    return Array.from({ length: count }, (_, at) => ({
      version,
      items: same.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE)
    }));
  });
}
