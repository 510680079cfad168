import * as React from 'react';
import type { TaskOrder } from '../../steps/taskId';
import { Obstacles } from '../run/Obstacles';
import { Refused } from '../run/Refused';
import { Results } from '../run/Results';
import { Review } from '../run/Review';
import { useRun } from '../run/RunContext';
import { RunScreen } from '../run/RunScreen';
import { isElsewhere } from '../run/useElsewhere';
import { useJobs } from '../run/useJobs';
import { TaskStart } from './TaskStart';
import { useTaskPlan } from './useTaskPlan';

export interface TaskWorkProps {
  readonly order: TaskOrder;
  /** Why it can't be begun just now, in words. */
  readonly disabledBecause?: string;
}

/**
 * The whole way of one automatic task: plan from a fresh read, review, typed confirmation, run, results. `children` is
 * what stands before the plan, such as a choice; it makes room for the review.
 * @example <TaskWork order={{ task: 'turnOffSync', choice: 'none' }} />
 */
export const TaskWork: React.FC<TaskWorkProps> = ({ order, disabledBecause, children }) => {
  const { view, elsewhere, dismiss } = useRun();
  const planner = useTaskPlan();
  const jobs = useJobs();
  const { state } = planner;
  const { task } = order;
  const here = view.kind === 'idle' || view.home !== task ? undefined : view;
  if (here?.kind === 'running') {
    return <RunScreen view={here} />;
  }
  // While another task or another tab runs nothing can be confirmed; the plan comes back afterwards, and is held against the
  // tenant anew.
  if (state.kind === 'planned' && view.kind !== 'running' && !isElsewhere(elsewhere)) {
    return (
      <Review
        plan={state.plan}
        onBack={planner.forget}
        onConfirm={(typed) => {
          planner.forget();
          jobs.carryOut(state.plan, state.order, typed, task);
        }}
      />
    );
  }
  switch (here?.kind) {
    case 'refused':
      return <Refused task={here.plan.task} refusal={here.refusal} onBack={dismiss} />;
    case 'ended':
      return (
        <>
          <Results
            view={here}
            busy={state.kind === 'reading' || isElsewhere(elsewhere)}
            onContinue={() => jobs.continueFrom(here.plan, task)}
            onClose={() => {
              planner.forget();
              dismiss();
            }}
            onUndo={planner.plan}
          />
          {state.kind === 'obstructed' && <Obstacles obstacles={state.obstacles} />}
        </>
      );
    case undefined:
      return (
        <>
          {children}
          <TaskStart task={task} state={state} disabledBecause={disabledBecause} onReview={() => planner.plan(order)} />
        </>
      );
  }
};
