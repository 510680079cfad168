import * as React from 'react';
import { inSlices } from '../../ports/work';
import { createPlan, type Plan, type PlanProblem } from '../../run/plan/plan';
import { factsOfTask, planTask } from '../../steps/planTask';
import type { Obstacle } from '../../steps/task';
import type { TaskOrder } from '../../steps/taskId';
import { useAppServices } from '../services';
import { useReadiness } from '../state/ReadingContext';

/** How far the planning of a task is. */
export type TaskPlanning =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] }
  /** A fresh read shows nothing to change. `at`: ISO 8601. */
  | { readonly kind: 'nothing'; readonly at: string }
  | { readonly kind: 'refused'; readonly problem: PlanProblem }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly order: TaskOrder };

export interface TaskPlanner {
  readonly state: TaskPlanning;
  /** Reads afresh what the task stands on, and plans it. */
  plan(order: TaskOrder): void;
  forget(): void;
}

/** Plans tasks for the review. What was read for an order that is no longer wanted is dropped. */
export function useTaskPlan(): TaskPlanner {
  const { host, clock } = useAppServices();
  const { readAgain } = useReadiness();
  const [state, setState] = React.useState<TaskPlanning>({ kind: 'idle' });
  const wanted = React.useRef(0);
  React.useEffect(
    () => () => {
      wanted.current = -1;
    },
    []
  );
  const forget = React.useCallback(() => {
    wanted.current += 1;
    setState({ kind: 'idle' });
  }, []);
  const plan = React.useCallback(
    (order: TaskOrder): void => {
      const turn = ++wanted.current;
      const work = async (): Promise<TaskPlanning> => {
        const pace = inSlices(clock);
        const draft = await pace(planTask(order, await readAgain([...factsOfTask(order.task), 'myRoleEnds'])));
        const at = new Date(await host.serverTime().catch(() => clock.now())).toISOString();
        if (draft.kind === 'obstructed') {
          return draft;
        }
        if (draft.items.length === 0) {
          return { kind: 'nothing', at };
        }
        const planned = await createPlan(order.task, draft, at, pace);
        return planned.kind === 'planned' ? { ...planned, order } : planned;
      };
      setState({ kind: 'reading' });
      void work().then((next) => {
        if (wanted.current === turn) {
          setState(next);
        }
      });
    },
    [host, clock, readAgain]
  );
  return React.useMemo(() => ({ state, plan, forget }), [state, plan, forget]);
}
