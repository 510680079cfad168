import type { Fault } from '../../../rehearsal';
import type { StoreProblem } from '../../journal/journal';

/** The tasks that scripts play: both ways of rounds, both of proof, soft and final deletions, changes in place. */
export const SCRIPT_TASKS = ['deleteUsers', 'blockSignIn', 'restoreUsers', 'deleteServicePrincipals', 'releaseDomains'] as const;
export type ScriptTask = (typeof SCRIPT_TASKS)[number];

/** A run and everything that goes wrong with it. Plain JSON: what fails can be kept as a test. */
export interface FaultScript {
  /** What it was drawn from; also seeds ids and the order of answers. */
  readonly number: number;
  readonly task: ScriptTask;
  /** Objects of the task in the tenant. */
  readonly size: number;
  /** Which of them a rule keeps. */
  readonly keep: readonly number[];
  /** Virtual ms of a round trip. */
  readonly latency: number;
  /** Virtual ms by which reads may lag. */
  readonly lag: number;
  readonly quota: 'none' | { readonly writes: number; readonly ms: number };
  /** `graph`: facts are read through the faults; `known`: from the tenant itself, which costs nothing. */
  readonly facts: 'graph' | 'known';
  /** What comes before the last sittings, in which everything works again. */
  readonly sittings: readonly Sitting[];
}

/** From somebody's start to an end, Stop or closed page. */
export interface Sitting {
  readonly mode: 'write' | 'readOnly';
  readonly faults: readonly Fault[];
  readonly happenings: readonly Happening[];
  /** What became of the journal afterwards. */
  readonly then: Damage;
}

/** `after`: how many events of the sitting come before it. */
export interface Happening {
  readonly after: number;
  readonly what: What;
}

export type What =
  | { readonly kind: 'stop' }
  /** The page is gone: what it sent arrives, what it would have sent does not. */
  | { readonly kind: 'close' }
  | { readonly kind: 'offline'; readonly ms: number }
  /** The machine's clock is set, or wakes from sleep; the service's goes on as it does. */
  | { readonly kind: 'clock'; readonly ms: number }
  | { readonly kind: 'journal'; readonly problem: StoreProblem }
  | { readonly kind: 'gone' | 'renamed' | 'protected' | 'comesBack'; readonly which: number }
  | { readonly kind: 'appears' }
  | { readonly kind: 'otherTenant' }
  | { readonly kind: 'roleLost' }
  /** Another tab tries to continue the same run. */
  | { readonly kind: 'secondTab' };

export type Damage =
  | { readonly kind: 'none' }
  /** The last record ends in the middle. */
  | { readonly kind: 'torn' }
  /** The last records never reached the disk. */
  | { readonly kind: 'lost'; readonly lines: number }
  | { readonly kind: 'altered'; readonly line: number }
  | { readonly kind: 'cleared' };
