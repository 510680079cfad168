import { csv } from '../../evidence/csv';
import type { Speaker } from '../../loc/speaker';
import { inspectJournal } from '../../run/journal/inspect';
import type { JournalHeader, JournalStore } from '../../run/journal/journal';
import { readResults } from '../../run/ledger/results';
import { replay } from '../../run/resume';
import { reasonText } from '../run/outcomeText';

/** `altered`: what comes after the lost line is not in the text. */
export type RunCsv =
  | { readonly kind: 'written'; readonly text: string; readonly end: 'whole' | 'altered' }
  | { readonly kind: 'unreadable' };

/** What became of each object of a run, read from its journal and nothing else. Never throws. */
export async function resultsCsv(journals: JournalStore, { runId, tenantId }: JournalHeader, speaker: Speaker): Promise<RunCsv> {
  const stored = await journals.read(runId);
  const inspection = stored.kind === 'failed' ? stored : await inspectJournal(stored.value, tenantId);
  if (inspection.kind === 'failed' || inspection.kind === 'unusable') {
    return { kind: 'unreadable' };
  }
  const { say } = speaker;
  const head = (['name', 'reference', 'id', 'outcome', 'reason', 'verifiedAt', 'requestId'] as const).map((key) => say(`run.csv.${key}`));
  const rows = readResults(replay(inspection.journal)).map((row) => [
    row.item.name,
    row.item.reference,
    row.item.id,
    say(`run.outcome.${row.outcome}`),
    reasonText(row.reason, row, speaker),
    row.verifiedAt,
    row.requestId
  ]);
  return { kind: 'written', text: csv(head, rows), end: inspection.kind === 'damaged' ? 'altered' : 'whole' };
}
