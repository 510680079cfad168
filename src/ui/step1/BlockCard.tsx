import * as React from 'react';
import { useReadiness } from '../state/ReadingContext';
import { useRun } from '../run/RunContext';
import { More } from '../tasks/More';
import { TaskWork } from '../tasks/TaskWork';
import { WorkCard } from '../tasks/WorkCard';
import { useWorkStyles } from '../tasks/workStyles';
import { useText } from '../text/TextContext';
import type { Choice } from './useChoice';

export interface BlockCardProps {
  readonly choice: Choice;
}

/** Optional and reversible, days before the deletion: who still needs the tenant? */
export const BlockCard: React.FC<BlockCardProps> = ({ choice: { state } }) => {
  const { say } = useText();
  // Unreadable rules are dealt with where they are shown, at the deletion.
  return state.kind === 'loaded' ? (
    <WorkCard title={say('step1.block')} state={say('step1.block.optional')}>
      <TaskWork order={{ task: 'blockSignIn', choice: state.choice }} />
      <Allow />
    </WorkCard>
  ) : (
    <></>
  );
};

function Allow(): React.ReactElement {
  const styles = useWorkStyles();
  const { say } = useText();
  const { view } = useRun();
  const { users } = useReadiness().reading.facts;
  const ids = React.useMemo(
    () => (users.kind === 'read' ? users.value.items.filter(({ signIn }) => signIn === 'blocked').map(({ id }) => id) : []),
    [users]
  );
  return (
    <More title={say('step1.block.allow')} shown={view.kind !== 'idle' && view.home === 'allowSignIn'}>
      <p className={styles.quiet}>{ids.length === 0 ? say('step1.block.allow.none') : say('step1.block.allow.what', { count: ids.length })}</p>
      <TaskWork order={{ task: 'allowSignIn', choice: { ids } }} />
    </More>
  );
}
