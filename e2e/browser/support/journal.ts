import type { Page } from 'playwright-core';
import type { JournalLine, JournalRecord } from '../../../src/run/journal/journal';
import { DATABASE_NAME } from '../../../src/storage/database';

/** Every record of every journal that this browser keeps, in their order. */
export async function journalOf(page: Page): Promise<readonly JournalRecord[]> {
  const lines = await page.evaluate(
    (name) =>
      new Promise<JournalLine[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('lines').objectStore('lines').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    DATABASE_NAME
  );
  return lines.map(({ text }) => JSON.parse(text) as JournalRecord);
}

/** How often somebody began or continued. */
export const sittingsIn = (records: readonly JournalRecord[]): number => records.filter(({ kind }) => kind === 'session').length;

/** Objects whose intent has no outcome, and that nobody looked at afterwards: what a journal must not leave open. */
export function untold(records: readonly JournalRecord[]): readonly string[] {
  const open = new Set<string>();
  for (const record of records) {
    switch (record.kind) {
      case 'intent':
        record.ids.forEach((id) => open.add(id));
        break;
      case 'outcome':
        record.answers.forEach(({ id }) => open.delete(id));
        break;
      case 'looked':
        record.results.forEach(({ id }) => open.delete(id));
        break;
      default:
        break;
    }
  }
  return [...open];
}
