import type { Plan } from '../../run/plan/plan';
import type { Ledger } from '../../run/ledger/ledger';
import type { Progress } from '../../run/ledger/progress';
import type { Refusal, RunEnd } from '../../run/runEnd';
import type { TaskId } from '../../steps/taskId';

/** What is shown of a plan that was begun. `home`: the task where somebody pressed; an undo is shown where it was asked for. */
interface Begun {
  readonly plan: Plan;
  readonly home: TaskId;
}

/** What the console does about a plan, from the first call to the results. */
export type RunView =
  | { readonly kind: 'idle' }
  | (Begun & { readonly kind: 'running'; readonly progress: Progress; readonly stop: 'notAsked' | 'asked' })
  | (Begun & { readonly kind: 'refused'; readonly refusal: Refusal })
  | (Begun & { readonly kind: 'ended'; readonly end: RunEnd; readonly progress: Progress; readonly ledger: Ledger });
