import * as React from 'react';
import type { TaskOrder } from '../../steps/taskId';
import { Broken } from '../run/Broken';
import { Refused } from '../run/Refused';
import { Results } from '../run/Results';
import { Review } from '../run/Review';
import { useRun } from '../run/RunContext';
import { RunScreen } from '../run/RunScreen';
import { isElsewhere } from '../run/useElsewhere';
import { useJobs } from '../run/useJobs';
import { PlanOutcome } from './PlanOutcome';
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
  const planner = useTaskPlan(order);
  const jobs = useJobs();
  const { state, forget } = planner;
  const { task } = order;
  const here = view.kind === 'idle' || view.home !== task ? undefined : view;
  // A run that goes on changes what an earlier plan was made from, and its results are not to hide behind that plan.
  const runs = here?.kind === 'running';
  React.useEffect(() => {
    if (runs) {
      forget();
    }
  }, [runs, forget]);
  if (here?.kind === 'running') {
    return <RunScreen view={here} />;
  }
  // While another task or another tab runs nothing can be confirmed; the plan comes back afterwards, and is held against the
  // tenant anew.
  if (state.kind === 'planned' && view.kind !== 'running' && !isElsewhere(elsewhere)) {
    return (
      <Review
        plan={state.plan}
        onBack={forget}
        onConfirm={(typed) => jobs.carryOut(state.plan, state.order, typed, task)}
      />
    );
  }
  switch (here?.kind) {
    case 'refused':
      return <Refused task={here.plan.task} entry={here.entry} refusal={here.refusal} onBack={dismiss} />;
    case 'broken':
      return <Broken detail={here.detail} onBack={dismiss} />;
    case 'ended':
      return (
        <>
          <Results
            view={here}
            busy={state.kind === 'reading' || isElsewhere(elsewhere)}
            onContinue={() => jobs.continueFrom(here.plan, task)}
            onClose={() => {
              forget();
              dismiss();
            }}
            onUndo={planner.plan}
          />
          <PlanOutcome state={state} />
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
