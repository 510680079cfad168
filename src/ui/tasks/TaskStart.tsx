import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { locksIn } from '../../checks/roadMap';
import { TASKS } from '../../steps';
import type { TaskId } from '../../steps/taskId';
import { useFlowStyles } from '../run/flowStyles';
import { Obstacles } from '../run/Obstacles';
import { useId } from '../kit/useId';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useInTheWay } from './useInTheWay';
import type { TaskPlanning } from './useTaskPlan';

export interface TaskStartProps {
  readonly task: TaskId;
  readonly state: TaskPlanning;
  readonly disabledBecause?: string;
  readonly onReview: () => void;
}

/** What a task does, what locks it as far as is known, and the button that reads afresh and plans. */
export const TaskStart: React.FC<TaskStartProps> = ({ task, state, disabledBecause, onReview }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const { access } = useReaderServices();
  const { reports } = useReadiness();
  const id = useId('why');
  const inTheWay = useInTheWay(task);
  const locks = locksIn(reports, TASKS[task].waitsFor);
  const why = inTheWay.kind === 'nothing' ? disabledBecause : inTheWay.text;
  return (
    <div>
      <p className={styles.quiet}>{say(`task.${task}.what`)}</p>
      {access === 'watching' ? (
        <p className={styles.notice}>{say('work.watching')}</p>
      ) : (
        <>
          {locks.length > 0 && state.kind === 'idle' && (
            <Obstacles
              role="note"
              obstacles={locks.map(({ check, result }) => ({ kind: 'locked', check: check.id, result: result.kind }))}
            />
          )}
          <div className={styles.actions}>
            <PrimaryButton
              text={say('work.review')}
              ariaLabel={say('work.reviewFor', { task: say(`task.${task}.name`) })}
              aria-describedby={why === undefined ? undefined : id}
              disabled={why !== undefined || state.kind === 'reading'}
              allowDisabledFocus
              onClick={onReview}
            />
            {why !== undefined && <span id={id}>{why}</span>}
            {inTheWay.kind === 'running' && inTheWay.link}
          </div>
          <Outcome state={state} />
        </>
      )}
    </div>
  );
};

/** What came of planning, as long as it is no plan. */
function Outcome({ state }: Pick<TaskStartProps, 'state'>): React.ReactElement {
  const styles = useFlowStyles();
  const { say } = useText();
  switch (state.kind) {
    case 'idle':
    case 'planned':
      return <></>;
    case 'reading':
      return <p role="status" className={styles.quiet}>{say('work.reading')}</p>;
    case 'obstructed':
      return <Obstacles obstacles={state.obstacles} />;
    case 'nothing':
      return <p role="status" className={styles.notice}>{say('work.nothing', state)}</p>;
    case 'refused':
      return <p role="alert" className={styles.notice}>{say('work.planRefused', state)}</p>;
  }
}
