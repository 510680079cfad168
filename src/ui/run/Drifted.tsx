import * as React from 'react';
import type { Plan } from '../../run/plan/plan';
import type { Progress } from '../../run/ledger/progress';
import { useText } from '../text/TextContext';
import { DriftList } from './DriftList';
import { useFlowStyles } from './flowStyles';

export interface DriftedProps {
  readonly plan: Plan;
  readonly progress: Progress;
}

/** A run that continues found the tenant not quite as approved. It is shown, and nothing of it is written. */
export const Drifted: React.FC<DriftedProps> = ({ plan, progress: { drift } }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  return drift.kind === 'none' ? (
    <></>
  ) : (
    <div className={styles.notice} role="note">
      <p>{say('run.drift.continues')}</p>
      <DriftList task={plan.task} drift={drift.drift} />
    </div>
  );
};
