import * as React from 'react';
import { useFlowStyles } from '../run/flowStyles';
import { Obstacles } from '../run/Obstacles';
import { useText } from '../text/TextContext';
import type { TaskPlanning } from './useTaskPlan';

export interface PlanOutcomeProps {
  readonly state: TaskPlanning;
  /** Of the obstacles, for the control that they describe. */
  readonly id?: string;
}

/** What came of planning, as long as it is no plan: the answer to whatever asked for one. */
export const PlanOutcome: React.FC<PlanOutcomeProps> = ({ state, id }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  switch (state.kind) {
    case 'idle':
    case 'planned':
      return <></>;
    case 'reading':
      return <p role="status" className={styles.quiet}>{say('work.reading')}</p>;
    case 'putAway':
      return <p role="status" className={styles.notice}>{say('work.putAway')}</p>;
    case 'obstructed':
      return <Obstacles id={id} obstacles={state.obstacles} />;
    case 'nothing':
      return <p role="status" className={styles.notice}>{say('work.nothing', state)}</p>;
    case 'refused':
      return <p role="alert" className={styles.notice}>{say(`work.planRefused.${state.problem}`)}</p>;
  }
};
