import * as React from 'react';
import { Heading } from '../frame/Heading';
import type { StepState } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';
import { TaskCard } from './TaskCard';

export interface TaskCardsProps {
  readonly state: StepState;
}

/** A step's checks as tasks, in the order of the article. */
export const TaskCards: React.FC<TaskCardsProps> = ({ state }) => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <section aria-labelledby="tenant-closure-tasks">
      <Heading level={2} id="tenant-closure-tasks" className={styles.section}>
        {say('ui.steps.tasks')}
      </Heading>
      {state.reports.length === 0 && <p className={styles.quiet}>{say('ui.steps.noTasks')}</p>}
      <ol className={styles.cards}>
        {state.reports.map((report) => (
          <li key={report.check.id}>
            <TaskCard report={report} lock={state.lock} />
          </li>
        ))}
      </ol>
    </section>
  );
};
