import type { JournalRecord } from '../journal/journal';
import type { Ledger } from '../ledger/ledger';
import type { Phase } from '../schedule/phases';
import { TUNING } from '../tuning';

/** The phase of a run as its journal lets one see it: at most one batch behind the executor, who decides. */
export interface FollowedPhase {
  /** @param ledger with the record already in it. */
  take(record: JournalRecord, ledger: Ledger): Phase;
}

export function followPhase(): FollowedPhase {
  let phase: Phase = 'canary';
  let ramped = 0;
  const proves = (record: JournalRecord, ledger: Ledger): boolean =>
    record.kind === 'looked' &&
    record.results.some(({ id }) => {
      const state = ledger.state(ledger.indexOf(id));
      // Something that was gone before proves nothing about our writes.
      return state.kind === 'verified' && state.cause !== 'absent' && state.cause !== 'unsent';
    });
  return {
    take: (record, ledger) => {
      switch (record.kind) {
        case 'session':
        case 'resumed':
          phase = 'canary';
          ramped = 0;
          break;
        case 'looked':
          phase = phase === 'canary' && proves(record, ledger) ? 'ramp' : phase;
          break;
        case 'intent':
          phase = phase === 'ramp' && ramped >= TUNING.rampSize ? 'steady' : phase;
          ramped += phase === 'ramp' ? record.ids.length : 0;
          break;
        case 'swept':
          phase = 'steady';
          break;
        case 'outcome':
        case 'round':
        case 'paused':
        case 'held':
        case 'imported':
        case 'closed':
          break;
      }
      return phase;
    }
  };
}
