import { csvPieces } from '../../evidence/csv';
import type { Speaker } from '../../loc/speaker';
import type { Pace } from '../../ports/work';
import { inspectJournal } from '../../run/journal/inspect';
import type { JournalHeader, JournalStore } from '../../run/journal/journal';
import { resultRows, type ResultRow } from '../../run/ledger/results';
import { replaying } from '../../run/resume';
import { reasonText } from '../run/outcomeText';

/** `altered`: what comes after the lost line is not in the pieces. */
export type RunCsv =
  | { readonly kind: 'written'; readonly pieces: readonly string[]; readonly end: 'whole' | 'altered' }
  | { readonly kind: 'unreadable' };

/** What became of each object of a run, read from its journal and nothing else. Never throws. */
export async function resultsCsv(journals: JournalStore, { runId, tenantId }: JournalHeader, speaker: Speaker, pace: Pace): Promise<RunCsv> {
  const stored = await journals.read(runId);
  const inspection = stored.kind === 'failed' ? stored : await inspectJournal(stored.value, tenantId, pace);
  if (inspection.kind === 'failed' || inspection.kind === 'unusable') {
    return { kind: 'unreadable' };
  }
  const { say } = speaker;
  const head = (['name', 'reference', 'id', 'outcome', 'reason', 'verifiedAt', 'requestId'] as const).map((key) => say(`run.csv.${key}`));
  const cellsOf = (row: ResultRow): readonly string[] => [
    row.item.name,
    row.item.reference,
    row.item.id,
    say(`run.outcome.${row.outcome}`),
    reasonText(row.reason, row, speaker),
    row.verifiedAt,
    row.requestId
  ];
  const rows = await pace(resultRows(await pace(replaying(inspection.journal))));
  return { kind: 'written', pieces: await pace(csvPieces(head, rows, cellsOf)), end: inspection.kind === 'damaged' ? 'altered' : 'whole' };
}
