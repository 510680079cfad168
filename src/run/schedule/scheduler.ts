import type { Work } from '../../ports/work';
import type { Performer, ReadBack, Sweep } from '../../steps/task';
import type { Admission } from '../admission';
import type { ItemAnswer, RunMode } from '../journal/journal';
import type { Ledger } from '../ledger/ledger';
import type { Move } from './move';
import type { Pacer } from '../pace/pacer';
import type { Phase } from './phases';
import type { HaltReason } from '../runEnd';

/** What the rules of a run depend on. */
export interface SchedulerOptions {
  readonly ledger: Ledger;
  /** What is held back is looked at, and never up for sending: the call layer would refuse it. It may become more. */
  isHeld(index: number): boolean;
  readonly mode: RunMode;
  readonly pacer: Pacer;
  readonly manner: Pick<Performer, 'rounds' | 'proof'>;
  readonly now: number;
}

/** Decides what a run does next; does nothing itself. The same answers at the same times give the same moves. */
export interface Scheduler {
  next(now: number): Move;
  phase(): Phase;
  /** The ledger has taken in these answers to a write that was sent at `sentAt`. */
  wrote(answers: readonly ItemAnswer[], sentAt: number, now: number): void;
  looked(results: readonly ReadBack[], now: number): void;
  swept(sweep: Sweep, demoted: readonly number[], now: number): void;
  /** The ledger has put these objects, which had failed, back to planned. */
  rounded(indexes: readonly number[], now: number): void;
  /** What came of the question whether anything may be written. */
  probed(admission: Admission, now: number): void;
  /** It is written down that the run holds still. */
  paused(now: number): void;
  /** It is written down that it goes on: as in a new sitting. Until that is done nothing is asked of the scheduler; a nudge is no harm. */
  resumed(now: number): Work<void>;
  /** Somebody asks a run that holds still to look at once whether it can go on. */
  nudge(): void;
  /** No write from now on; what was sent is looked at once more. */
  stop(): void;
  halt(reason: HaltReason): void;
}
