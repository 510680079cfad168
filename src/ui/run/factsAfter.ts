import { CHECKS } from '../../checks';
import type { FactId } from '../../facts';
import { TASKS } from '../../steps';
import { factsOfTask } from '../../steps/planTask';
import type { TaskId } from '../../steps/taskId';

/** What a task may have changed: what it was planned from, and what the checks of its step look at. */
export function factsAfter(task: TaskId): readonly FactId[] {
  const { step } = TASKS[task];
  const seen = CHECKS.filter((check) => check.step === step).flatMap(({ needs }) => needs);
  return [...new Set([...factsOfTask(task), ...seen])];
}
