import type { Work } from '../../ports/work';
import type { Inspection, JournalProblem } from '../../run/journal/inspect';
import type { Counts } from '../../run/ledger/itemState';
import type { JournalHeader, JournalRecord } from '../../run/journal/journal';
import { isOverWith } from '../../run/journal/openRuns';
import { replaying } from '../../run/resume';
import type { RunEnd } from '../../run/runEnd';

/**
 * What is shown of a run that was left. `damaged`: of its journal only the beginning holds. `imported`: its journal came in
 * as a file, and nobody has gone on with it here.
 */
export type LeftRun =
  | { readonly kind: 'usable' | 'damaged' | 'imported'; readonly header: JournalHeader; readonly counts: Counts }
  | { readonly kind: 'unusable'; readonly problem: JournalProblem };

const lastOf = (records: readonly JournalRecord[]): JournalRecord | undefined => records[records.length - 1];

/** Lets go of plan and records: those of 100,000 objects would fill the page for as long as the run is offered. */
export function* leftRunOf(inspection: Inspection): Work<LeftRun> {
  switch (inspection.kind) {
    case 'unusable':
      return inspection;
    case 'usable':
    case 'damaged': {
      const { header, records } = inspection.journal;
      const ledger = yield* replaying(inspection.journal);
      const kind = inspection.kind === 'usable' && lastOf(records)?.kind === 'imported' ? 'imported' : inspection.kind;
      return { kind, header, counts: ledger.counts() };
    }
  }
}

/** How a run ended that is over, by the last line of its journal. Of a damaged journal nobody knows the last line. */
export function overIn(inspection: Inspection): RunEnd | 'open' {
  const last = inspection.kind === 'usable' ? lastOf(inspection.journal.records) : undefined;
  return last?.kind === 'closed' && isOverWith(last.end) ? last.end : 'open';
}
