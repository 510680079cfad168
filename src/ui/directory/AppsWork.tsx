import * as React from 'react';
import type { TaskOrder } from '../../steps/taskId';
import { useStepStyles } from '../steps/stepStyles';
import { TaskWork } from '../tasks/TaskWork';
import { useText } from '../text/TextContext';

const APPS_ORDER: TaskOrder = { task: 'deleteServicePrincipals', choice: 'none' };
const REGISTRATIONS_ORDER: TaskOrder = { task: 'deleteApplications', choice: 'none' };

/** Enterprise applications of other organizations. */
export const AppsWork: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <>
      <p className={styles.quiet}>{say('ui.dir.apps.what')}</p>
      <TaskWork order={APPS_ORDER} />
    </>
  );
};

/** App registrations, this tool's own not among them. */
export const RegistrationsWork: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <>
      <p className={styles.quiet}>{say('ui.dir.registrations.what')}</p>
      <TaskWork order={REGISTRATIONS_ORDER} />
    </>
  );
};
