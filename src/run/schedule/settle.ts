import type { Performer } from '../../steps/task';
import type { RunMode } from '../journal/journal';
import type { Ledger } from '../ledger/ledger';
import type { Move } from './move';
import type { Sweeps } from './sweeps';

/** Where a run stands when nothing is to be sent and nothing is waited for. */
export interface Settling {
  readonly ledger: Ledger;
  readonly sweeps: Sweeps;
  readonly mode: RunMode;
  readonly manner: Pick<Performer, 'rounds' | 'proof'>;
  readonly at: number;
}

/** One more round while it brings progress, then looks at the whole listing until it agrees, then the end. */
export function settle({ ledger, sweeps, mode, manner, at }: Settling): Move {
  const lastWriteAt = ledger.lastWriteAt();
  const { planned, verified, failed, unconfirmed } = ledger.counts();
  if (mode === 'write' && manner.rounds === 'whileProgress' && failed > 0 && verified > ledger.roundFrom()) {
    return { kind: 'round' };
  }
  if (!sweeps.isClean(lastWriteAt) && !sweeps.isExhausted() && verified > 0) {
    const ms = sweeps.dueAt(lastWriteAt) - at;
    return ms > 0 ? { kind: 'wait', ms, why: 'settling' } : { kind: 'sweep' };
  }
  if (sweeps.isClean(lastWriteAt) && verified === planned) {
    return { kind: 'end', end: { kind: 'complete' } };
  }
  const accepted = manner.proof === 'days' && unconfirmed > 0 && verified + unconfirmed === planned;
  return { kind: 'end', end: { kind: accepted ? 'accepted' : 'incomplete' } };
}
