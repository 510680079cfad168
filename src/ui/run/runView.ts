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

/** Whether a plan is carried out for the first time: one that continues may have changed much already. */
export type Entry = 'begins' | 'continues';

/** What the console does about a plan, from the first call to the results. */
export type RunView =
  | { readonly kind: 'idle' }
  | (Begun & { readonly kind: 'running'; readonly progress: Progress; readonly stop: 'notAsked' | 'asked' })
  | (Begun & { readonly kind: 'refused'; readonly entry: Entry; readonly refusal: Refusal })
  /** Something was thrown that nobody had thought of. `detail`: in its own words. */
  | (Begun & { readonly kind: 'broken'; readonly detail: string })
  | (Begun & { readonly kind: 'ended'; readonly end: RunEnd; readonly progress: Progress; readonly ledger: Ledger });
