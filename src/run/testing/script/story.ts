import type { Plan } from '../../plan/plan';
import { endOf, type Finished } from '../rehearsalWorld';
import type { FaultScript } from './faultScript';
import type { ScriptWorld } from './scriptWorld';
import type { Wrong } from './wrong';

/** What came of a script. */
export interface Story {
  readonly script: FaultScript;
  readonly world: ScriptWorld;
  /** Every plan that was approved. More than one when nothing had begun, or a journal was cleared and the rest planned anew. */
  readonly plans: readonly Plan[];
  /** How each sitting ended, the calm ones last. */
  readonly sittings: readonly Sat[];
  /** Whom the last plan leaves out, because a rule kept them when it was approved. */
  readonly leftOut: ReadonlySet<string>;
  /** Ids that somebody else changed. */
  readonly touched: ReadonlySet<string>;
  /** The objects of the tenant as they were at first. */
  readonly before: ReadonlyMap<string, object>;
  /** What was seen to be wrong at the moment at which it happened. */
  readonly seen: readonly Wrong[];
  /** Changes that were sent. */
  readonly writes: number;
}

/** `closed`: the page was. `nothing`: there was nothing left to plan. */
export type Sat = { readonly kind: 'closed' } | { readonly kind: 'nothing' } | { readonly kind: 'finished'; readonly finished: Finished };

/** How a sitting ended, in a few words. */
export function saidBy(sat: Sat): string {
  return sat.kind === 'finished' ? endOf(sat.finished) : sat.kind;
}
