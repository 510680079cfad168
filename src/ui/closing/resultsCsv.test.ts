import { createFormat } from '../../loc/createFormat';
import { en } from '../../loc/en';
import { createSpeaker } from '../../loc/speaker';
import { countedPace } from '../../ports/testing/countedPace';
import { STRIDE } from '../../ports/work';
import { JOURNAL_SCHEMA, type JournalHeader } from '../../run/journal/journal';
import { createJournalWriter, firstSeal } from '../../run/journal/journalLines';
import { memoryJournals } from '../../run/testing/memoryJournals';
import { anItem, aPlan, AT, looked, session } from '../../run/testing/samples';
import { resultsCsv } from './resultsCsv';

const COUNT = 4 * STRIDE;
const speaker = createSpeaker(en, createFormat('en', () => NaN, 'UTC'));

it('is written with places to pause: all rows of a long run, in the order of its plan', async () => {
  const plan = await aPlan({ items: Array.from({ length: COUNT }, (_, at) => anItem({ id: `user-${at}` })) });
  const { fingerprint, task, tenantId, initialDomain, createdBy } = plan;
  const approval = { fingerprint, typed: { domain: initialDomain, count: String(COUNT) }, by: createdBy, at: AT };
  const header: JournalHeader = { runId: fingerprint, schema: JOURNAL_SCHEMA, task, tenantId, initialDomain, planned: COUNT, approval, openedAt: AT };
  const journals = memoryJournals();
  await journals.create(header, [JSON.stringify(plan)]);
  const writer = createJournalWriter(journals, fingerprint, { seq: 0, seal: await firstSeal(header) });
  await writer.append(session(0));
  await writer.append(looked(1, { 'user-0': 'proven' }));
  const { pace, places } = countedPace();
  const made = await resultsCsv(journals, header, speaker, pace);
  const rows = (made.kind === 'written' ? made.pieces : []).join('').split('\r\n').slice(1, -1);
  expect(rows).toHaveLength(COUNT);
  expect(rows.every((row, at) => row.includes(`"${plan.items[at]?.id}"`))).toBe(true);
  // Once for each line, and every 256 objects: fingerprint, ledger, rows and pieces.
  expect(places()).toBeGreaterThanOrEqual(2 + 3 * (COUNT / STRIDE));
});
