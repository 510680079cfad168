import type { GraphFailure, GuardCode } from '../ports/graph';
import type { Obstacle } from '../steps/task';
import type { ConfirmationCheck } from './plan/confirmation';
import type { Drift } from './plan/drift';
import type { JournalProblem } from './journal/inspect';
import type { StoreProblem } from './journal/journal';

/** How a run that began came to its end. Only `complete` is green. */
export type RunEnd =
  /** Every planned object is confirmed by a read-back, and the listing read after the last write shows none of them. */
  | { readonly kind: 'complete' }
  /** Graph accepted everything, and the service takes hours or days to carry it out: a check waits for the proof. */
  | { readonly kind: 'accepted' }
  /** Everything was tried; what is left says why. */
  | { readonly kind: 'incomplete' }
  /** A person stopped it. */
  | { readonly kind: 'stopped' }
  /** It stopped itself. */
  | { readonly kind: 'halted'; readonly reason: HaltReason }
  /** A person decided not to continue it. */
  | { readonly kind: 'abandoned' };

export type HaltReason =
  | { readonly kind: 'canaryFailed'; readonly failure: GraphFailure }
  | { readonly kind: 'canaryUnconfirmed' }
  | { readonly kind: 'tooManyFailures'; readonly failure: GraphFailure }
  | { readonly kind: 'tooManyUnconfirmed' }
  /** Throttled, or the service failing, for longer than the patience. */
  | { readonly kind: 'noProgress'; readonly failure: GraphFailure }
  | { readonly kind: 'guard'; readonly guard: GuardCode }
  /** The acting admin has become somebody whom this tool does not let act. */
  | { readonly kind: 'actingAdmin'; readonly what: 'guest' | 'synced' }
  | { readonly kind: 'journal'; readonly problem: StoreProblem }
  /** Another tab has taken over, because this one gave no sign of life for too long. */
  | { readonly kind: 'lease' };

/** Why a run did not begin. Nothing was written. */
export type Refusal =
  | { readonly kind: 'approval'; readonly check: Exclude<ConfirmationCheck, 'matches'> }
  /** The plan is not what its fingerprint says. */
  | { readonly kind: 'planAltered' }
  /** Another tab or window is executing. */
  | { readonly kind: 'busy' }
  /** A journal that is not finished or can't be read has to be dealt with first. */
  | { readonly kind: 'unresolvedJournal'; readonly runId: string }
  /** The run of this plan is over, carried out or closed: it can only be looked at again. */
  | { readonly kind: 'alreadyRun' }
  /** What was to be continued is no usable journal of this tenant. */
  | { readonly kind: 'unusableJournal'; readonly problem: JournalProblem }
  | { readonly kind: 'journal'; readonly problem: StoreProblem }
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'stale'; readonly drift: Drift }
  | { readonly kind: 'guard'; readonly guard: GuardCode; readonly requestId: string }
  | { readonly kind: 'stopped' };
