import type { Names, NameSource } from './sections/section';
import { readPages, type SectionReading } from './readPages';
import { textOf } from './shape';

/** Names for the ids of a section. Names make it readable and no more: without them the ids are written. */
export async function namesFor(source: NameSource, reading: SectionReading): Promise<Names> {
  const names = new Map<string, string>();
  if (source.kind === 'none') {
    return names;
  }
  for await (const batch of readPages(source.call, reading)) {
    if (batch.kind === 'objects') {
      batch.items.forEach((item) => names.set(textOf(item[source.id]), textOf(item[source.name])));
    }
  }
  return names;
}
