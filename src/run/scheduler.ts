import type { ReadBack, Sweep } from '../steps/task';
import type { ItemAnswer } from './journal';
import type { Move } from './move';
import type { Phase } from './phases';
import type { HaltReason } from './runEnd';

/** Decides what a run does next; does nothing itself. The same answers at the same times give the same moves. */
export interface Scheduler {
  next(now: number): Move;
  phase(): Phase;
  /** The ledger has taken in these answers to a write that was sent at `sentAt`. */
  wrote(answers: readonly ItemAnswer[], sentAt: number, now: number): void;
  looked(results: readonly ReadBack[], now: number): void;
  swept(sweep: Sweep, demoted: readonly number[], now: number): void;
  /** No write from now on; what was sent is looked at once more. */
  stop(): void;
  halt(reason: HaltReason): void;
}
