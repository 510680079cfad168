import * as React from 'react';
import type { TaskOrder } from '../../steps/taskId';
import { Heading } from '../frame/Heading';
import { useStepStyles } from '../steps/stepStyles';
import { TaskWork } from '../tasks/TaskWork';
import { useText } from '../text/TextContext';

const REVOKE_ORDER: TaskOrder = { task: 'revokeOwnGrants', choice: 'none' };
const OWN_ORDER: TaskOrder = { task: 'deleteOwnPrincipal', choice: 'none' };

/** This tool's own permissions and registration: what stops working stands before the buttons. */
export const LastActs: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <>
      <p className={styles.quiet}>{say('ui.dir.last.what')}</p>
      <Heading level={3} className={styles.pathTitle}>
        {say('ui.dir.last.revoke')}
      </Heading>
      <p className={styles.band}>{say('ui.dir.last.revoke.what')}</p>
      <TaskWork order={REVOKE_ORDER} />
      <Heading level={3} className={styles.pathTitle}>
        {say('ui.dir.last.own')}
      </Heading>
      <p className={styles.band}>{say('ui.dir.last.own.what')}</p>
      <TaskWork order={OWN_ORDER} />
    </>
  );
};
