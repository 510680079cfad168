import { atOnce, type Pace } from '../../ports/work';
import { inspectJournal, type JournalProblem } from './inspect';
import type { JournalStore, StoreProblem } from './journal';
import { fileNameOf, writeJournalFile } from './journalFile';

/** A journal as a file. The parts one after the other are a JSON document. */
export type ExportedJournal =
  | { readonly kind: 'exported'; readonly fileName: string; readonly parts: readonly string[] }
  /** Nothing that another browser would take in. */
  | { readonly kind: 'unusable'; readonly problem: JournalProblem | 'damaged' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/**
 * Writes a run into a file, to be kept, or to be continued in another browser. In it are names and ids of what the plan
 * is about and what Graph answered, and nothing that opens anything.
 */
export async function exportJournal(
  runId: string,
  tenantId: string,
  journals: JournalStore,
  pace: Pace = atOnce
): Promise<ExportedJournal> {
  const stored = await journals.read(runId);
  if (stored.kind === 'failed') {
    return stored;
  }
  const inspection = await inspectJournal(stored.value, tenantId, pace);
  switch (inspection.kind) {
    case 'unusable':
      return inspection;
    case 'damaged':
      return { kind: 'unusable', problem: 'damaged' };
    case 'usable': {
      const { header, end } = inspection.journal;
      const { planLines, lines } = stored.value;
      return { kind: 'exported', fileName: fileNameOf({ header }), parts: await pace(writeJournalFile({ header, planLines, lines, seal: end.seal })) };
    }
  }
}
