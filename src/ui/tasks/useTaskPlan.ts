import * as React from 'react';
import { inSlices } from '../../ports/work';
import { createPlan, type Plan, type PlanProblem } from '../../run/plan/plan';
import { factsOfTask, planTask } from '../../steps/planTask';
import type { Obstacle } from '../../steps/task';
import type { TaskId, TaskOrder } from '../../steps/taskId';
import { keptByNow } from '../run/keptByNow';
import { decisionIn } from '../run/orderOf';
import { useAppServices } from '../services';
import { useReadiness } from '../state/ReadingContext';

/** How far the planning of a task is. */
export type TaskPlanning =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] }
  /** A fresh read shows nothing to change. `at`: ISO 8601. */
  | { readonly kind: 'nothing'; readonly at: string }
  /** `unexpected`: something was thrown that nobody had thought of. */
  | { readonly kind: 'refused'; readonly problem: PlanProblem | 'unexpected' }
  /** The choice has changed since the plan was asked for. */
  | { readonly kind: 'putAway' }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly order: TaskOrder };

export interface TaskPlanner {
  readonly state: TaskPlanning;
  /** Reads afresh what the task stands on, and plans it. */
  plan(order: TaskOrder): void;
  forget(): void;
}

const IDLE: TaskPlanning = { kind: 'idle' };
const PUT_AWAY: TaskPlanning = { kind: 'putAway' };
/** The saved rules can't be read: planning without them could take somebody away whom one of them protects. */
const RULES_UNREADABLE: TaskPlanning = { kind: 'obstructed', obstacles: [{ kind: 'unread', fact: 'records', reason: 'malformed' }] };

/**
 * Plans tasks for the review. What was read for an order that is no longer wanted is dropped. `own`: the order of the page as
 * it is now; when what it decides changes, a plan for the earlier decision is put away. An undo is another task, and stays.
 */
export function useTaskPlan(own: TaskOrder): TaskPlanner {
  const { host, clock, settings } = useAppServices();
  const { readAgain } = useReadiness();
  const [state, setState] = React.useState<TaskPlanning>(IDLE);
  const wanted = React.useRef(0);
  const asked = React.useRef<TaskId | 'none'>('none');
  React.useEffect(
    () => () => {
      wanted.current = -1;
    },
    []
  );
  const forget = React.useCallback(() => {
    wanted.current += 1;
    asked.current = 'none';
    setState(IDLE);
  }, []);
  const decision = decisionIn(own);
  const decided = React.useRef(decision);
  React.useEffect(() => {
    if (decided.current !== decision && asked.current === own.task) {
      wanted.current += 1;
      setState((before) => (before.kind === 'reading' || before.kind === 'planned' ? PUT_AWAY : IDLE));
    }
    decided.current = decision;
  }, [decision, own.task]);
  const plan = React.useCallback(
    (given: TaskOrder): void => {
      const turn = ++wanted.current;
      asked.current = given.task;
      const work = async (): Promise<TaskPlanning> => {
        const pace = inSlices(clock);
        const facts = await readAgain([...factsOfTask(given.task), 'myRoleEnds']);
        const { organization } = facts;
        const kept = await keptByNow(given, settings, organization.kind === 'unread' ? '' : organization.value.id);
        if (kept.kind === 'unreadable') {
          return RULES_UNREADABLE;
        }
        const { order } = kept;
        const draft = await pace(planTask(order, facts));
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
      const unexpected = (): TaskPlanning => ({ kind: 'refused', problem: 'unexpected' });
      void work().catch(unexpected).then((next) => {
        if (wanted.current === turn) {
          setState(next);
        }
      });
    },
    [host, clock, settings, readAgain]
  );
  return React.useMemo(() => ({ state, plan, forget }), [state, plan, forget]);
}
