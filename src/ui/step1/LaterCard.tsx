import * as React from 'react';
import type { TaskId } from '../../steps/taskId';
import { useRun } from '../run/RunContext';
import { Heading } from '../frame/Heading';
import { useReadiness } from '../state/ReadingContext';
import { More } from '../tasks/More';
import { TaskWork } from '../tasks/TaskWork';
import { WorkCard } from '../tasks/WorkCard';
import { useWorkStyles } from '../tasks/workStyles';
import { useText } from '../text/TextContext';

const LATER: readonly TaskId[] = ['restoreUsers', 'purgeUsers', 'deleteStandByAdmin'];

/** What comes after the deletion, each with a plan and a confirmation of its own. */
export const LaterCard: React.FC = () => {
  const { say } = useText();
  const { view } = useRun();
  return (
    <WorkCard title={say('step1.later')}>
      <More title={say('step1.later.what')} shown={view.kind !== 'idle' && LATER.includes(view.home)}>
        <Later />
      </More>
    </WorkCard>
  );
};

function Later(): React.ReactElement {
  const styles = useWorkStyles();
  const { say } = useText();
  const { deletedUsers, records } = useReadiness().reading.facts;
  const ids = React.useMemo(() => (deletedUsers.kind === 'read' ? deletedUsers.value.items.map(({ id }) => id) : []), [deletedUsers]);
  const standBy = records.kind === 'read' ? records.value.standByAdminId : '';
  return (
    <>
      <Heading level={3} className={styles.title}>
        {say('task.restoreUsers.name')}
      </Heading>
      {deletedUsers.kind === 'read' && <p className={styles.finding}>{say('step1.later.deleted', { count: deletedUsers.value.total })}</p>}
      <TaskWork order={{ task: 'restoreUsers', choice: { ids } }} />
      <Heading level={3} className={styles.title}>
        {say('step1.later.purge')}
      </Heading>
      <TaskWork order={{ task: 'purgeUsers', choice: { ids } }} />
      <Heading level={3} className={styles.title}>
        {say('task.deleteStandByAdmin.name')}
      </Heading>
      <TaskWork
        order={{ task: 'deleteStandByAdmin', choice: 'none' }}
        disabledBecause={standBy === '' ? say('step1.later.noStandBy') : undefined}
      />
    </>
  );
}
