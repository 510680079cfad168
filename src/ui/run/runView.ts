import type { Plan } from '../../run/plan';
import type { Ledger } from '../../run/ledger';
import type { Progress } from '../../run/progress';
import type { Refusal, RunEnd } from '../../run/runEnd';

/** What the console does about a plan, from the first call to the results. */
export type RunView =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly plan: Plan; readonly progress: Progress; readonly stop: 'notAsked' | 'asked' }
  | { readonly kind: 'refused'; readonly plan: Plan; readonly refusal: Refusal }
  | { readonly kind: 'ended'; readonly plan: Plan; readonly end: RunEnd; readonly progress: Progress; readonly ledger: Ledger };
