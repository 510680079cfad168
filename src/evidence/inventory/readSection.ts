import { failedBatch, objectsOf, readPages, type Batch, type SectionReading } from './readPages';
import { readPerGroup } from './readPerGroup';
import type { ObjectsSection, Section } from './sections/section';

/** What answered is kept; the first that did not says why it is not everything. */
async function* readObjects({ calls }: ObjectsSection, { graph, signal }: SectionReading): AsyncGenerator<Batch, void, undefined> {
  const answers = await graph.readAll(calls, { signal });
  const batches = calls.map(({ route }, index): Batch => {
    const answer = answers[index];
    if (answer === undefined) {
      return failedBatch(route, 'unanswered');
    }
    return answer.kind === 'failed' ? { ...answer, route } : objectsOf(route, [answer.body], answer.requestId);
  });
  yield { kind: 'objects', items: batches.flatMap((batch) => (batch.kind === 'objects' ? batch.items : [])) };
  const failed = batches.find(({ kind }) => kind === 'failed');
  if (failed !== undefined) {
    yield failed;
  }
}

/** Reads a section in parts, none of which is kept. Never throws. */
export function readSection(section: Section, reading: SectionReading): AsyncGenerator<Batch, void, undefined> {
  switch (section.kind) {
    case 'listing':
      return readPages(section.call, reading);
    case 'objects':
      return readObjects(section, reading);
    case 'perGroup':
      return readPerGroup(section, reading);
  }
}
