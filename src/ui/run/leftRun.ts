import type { Work } from '../../ports/work';
import type { Inspection, JournalProblem } from '../../run/journal/inspect';
import type { Counts } from '../../run/ledger/itemState';
import type { JournalHeader } from '../../run/journal/journal';
import { replaying } from '../../run/resume';

/** What is shown of a run that was left. `damaged`: of its journal only the beginning holds. */
export type LeftRun =
  | { readonly kind: 'usable' | 'damaged'; readonly header: JournalHeader; readonly counts: Counts }
  | { readonly kind: 'unusable'; readonly problem: JournalProblem };

/** Lets go of plan and records: those of 100,000 objects would fill the page for as long as the run is offered. */
export function* leftRunOf(inspection: Inspection): Work<LeftRun> {
  switch (inspection.kind) {
    case 'unusable':
      return inspection;
    case 'usable':
    case 'damaged': {
      const { header } = inspection.journal;
      const ledger = yield* replaying(inspection.journal);
      return { kind: inspection.kind, header, counts: ledger.counts() };
    }
  }
}
