import { eachOf, type Work } from '../../ports/work';
import { followPhase } from './followedPhase';
import type { JournalRecord } from '../journal/journal';
import { openLedger } from '../ledger/ledger';
import type { Plan } from '../plan/plan';
import { noProgress, withEvent, type Progress } from '../ledger/progress';
import type { RunEnd } from '../runEnd';
import { TUNING } from '../tuning';

/** A run that is followed record by record, as the executor's screen follows it event by event. */
export interface Follower {
  take(record: JournalRecord): void;
  progress(): Progress;
  /** What the last record says. */
  standing(): { readonly kind: 'open' } | { readonly kind: 'closed'; readonly end: RunEnd };
}

/** Every sitting has its own progress, so of those before the last one only the ledger takes notice. */
export function* follow(plan: Plan, records: readonly JournalRecord[], now: number): Work<Follower> {
  const ledger = yield* openLedger(plan);
  const phases = followPhase();
  let progress = noProgress(now);
  let standing: ReturnType<Follower['standing']> = { kind: 'open' };

  const show = (record: JournalRecord): void => {
    const at = Date.parse(record.at);
    const counts = ledger.counts();
    const phase = phases.take(record, ledger);
    switch (record.kind) {
      case 'session':
        progress = withEvent(noProgress(at), { kind: 'began', at, counts });
        break;
      case 'closed':
        progress = withEvent(progress, { kind: 'ended', at, end: record.end, counts });
        break;
      default:
        progress = withEvent(progress, { kind: 'recorded', at, record, counts, phase, limit: TUNING.quota });
    }
    standing = record.kind === 'closed' ? { kind: 'closed', end: record.end } : { kind: 'open' };
  };
  const sitting = Math.max(0, records.map(({ kind }) => kind).lastIndexOf('session'));
  yield* eachOf(records, (record, index) => {
    ledger.apply(record);
    if (index >= sitting) {
      show(record);
    }
  });
  return {
    take: (record) => {
      ledger.apply(record);
      show(record);
    },
    progress: () => progress,
    standing: () => standing
  };
}
