import * as React from 'react';
import type { CheckId } from '../../checks/check';
import { useReadiness } from '../state/ReadingContext';
import type { StepState } from '../state/stepStates';
import { TaskCard } from '../steps/TaskCard';
import { useStepStyles } from '../steps/stepStyles';

export interface CheckCardProps {
  readonly id: CheckId;
  readonly state: StepState;
}

/** The card of one check of whichever step, with its work inside. */
export const CheckCard: React.FC<CheckCardProps> = ({ id, state, children }) => {
  const styles = useStepStyles();
  const report = useReadiness().reports.find(({ check }) => check.id === id);
  return report === undefined ? <></> : (
    <div className={styles.oneCard}>
      <TaskCard report={report} state={state} work={children} />
    </div>
  );
};
