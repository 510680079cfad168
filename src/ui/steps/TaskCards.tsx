import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import { Heading } from '../frame/Heading';
import type { StepState } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';
import { TaskCard } from './TaskCard';

export interface TaskCardsProps {
  readonly state: StepState;
  /** The step's own, in the order of the article, when left out. */
  readonly reports?: readonly CheckReport[];
  /** What is done about a task in its card; nothing for those that lead to the panel. */
  readonly workOf?: (report: CheckReport) => React.ReactNode;
}

/** A step's checks as tasks, in the order of the article. */
export const TaskCards: React.FC<TaskCardsProps> = ({ state, reports = state.reports, workOf }) => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <section aria-labelledby="tenant-closure-tasks">
      <Heading level={2} id="tenant-closure-tasks" className={styles.section}>
        {say('ui.steps.tasks')}
      </Heading>
      {reports.length === 0 && <p className={styles.quiet}>{say('ui.steps.noTasks')}</p>}
      <ol className={styles.cards}>
        {reports.map((report) => (
          <li key={report.check.id}>
            <TaskCard report={report} state={state} work={workOf?.(report)} />
          </li>
        ))}
      </ol>
    </section>
  );
};
