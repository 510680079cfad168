import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { locksIn } from '../../checks/roadMap';
import { TASKS } from '../../steps';
import type { TaskId } from '../../steps/taskId';
import { useFlowStyles } from '../run/flowStyles';
import { Glyph } from '../kit/Glyph';
import { Obstacles } from '../run/Obstacles';
import { useId } from '../kit/useId';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { LockLine } from './LockLine';
import { PlanOutcome } from './PlanOutcome';
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
  const whyId = useId('why');
  const locksId = useId('locks');
  const inTheWay = useInTheWay(task);
  const line = React.useContext(LockLine);
  const locks = locksIn(reports, TASKS[task].waitsFor);
  const locked = locks.length > 0;
  // What the card above says is not said again.
  const unsaid = locks.filter(({ check }) => !line.checks.includes(check.id));
  const why = inTheWay.kind !== 'nothing' ? inTheWay.text : locked ? undefined : disabledBecause;
  const described = [
    ...(unsaid.length > 0 ? [locksId] : []),
    ...(unsaid.length < locks.length ? [line.id] : []),
    ...(why === undefined ? [] : [whyId])
  ].join(' ');
  return (
    <div>
      <p className={styles.quiet}>{say(`task.${task}.what`)}</p>
      {access === 'watching' ? (
        <p className={styles.notice}>{say('work.watching')}</p>
      ) : (
        <>
          {unsaid.length > 0 && state.kind !== 'obstructed' && (
            <Obstacles
              id={locksId}
              role="note"
              obstacles={unsaid.map(({ check, result }) => ({ kind: 'locked', check: check.id, result: result.kind }))}
            />
          )}
          <div className={styles.actions}>
            <PrimaryButton
              text={say('work.review')}
              ariaLabel={say('work.reviewFor', { task: say(`task.${task}.name`) })}
              aria-describedby={described === '' ? undefined : described}
              disabled={locked || why !== undefined || state.kind === 'reading'}
              allowDisabledFocus
              onClick={onReview}
              onRenderIcon={locked ? () => <Glyph name="locked" /> : undefined}
            />
            {why !== undefined && <span id={whyId}>{why}</span>}
            {inTheWay.kind === 'running' && inTheWay.link}
          </div>
          <PlanOutcome state={state} id={locksId} />
        </>
      )}
    </div>
  );
};
