import { count } from '../../facts/reading/question';
import type { ListingSection, Section, SectionId } from './sections/section';
import type { SectionReading } from './readPages';
import { objectOf } from './shape';

export type Total = number | 'unknown';

const isCounted = (section: Section): section is ListingSection => section.kind === 'listing' && section.counted === 'index';

/** How many objects to expect, in one round trip. The index lags, so the number serves the progress and proves nothing. */
export async function countSections(sections: readonly Section[], { graph, signal }: SectionReading): Promise<ReadonlyMap<SectionId, Total>> {
  const counted = sections.filter(isCounted);
  const answers = await graph.readAll(counted.map(({ call }) => count({ ...call, query: {} }).call), { signal });
  return new Map(
    counted.map(({ id }, index) => {
      const answer = answers[index];
      const total = answer?.kind === 'answered' ? objectOf(answer.body)['@odata.count'] : undefined;
      return [id, typeof total === 'number' ? total : 'unknown'] as const;
    })
  );
}
