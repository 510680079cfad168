import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useFlowStyles } from '../run/flowStyles';
import { useReaderServices } from '../services';
import { TaskWork } from '../tasks/TaskWork';
import { WorkCard } from '../tasks/WorkCard';
import { useText } from '../text/TextContext';
import { Chooser } from './Chooser';
import type { Choice } from './useChoice';
import { WhoStays } from './WhoStays';

export interface DeleteCardProps {
  readonly choice: Choice;
}

/** Who stays and who goes, then the deletion itself. */
export const DeleteCard: React.FC<DeleteCardProps> = ({ choice }) => {
  const { say } = useText();
  return (
    <WorkCard title={say('step1.delete')} check="U02">
      <WhoStays />
      <Work choice={choice} />
    </WorkCard>
  );
};

function Work({ choice: { state, set, discard } }: DeleteCardProps): React.ReactElement {
  const styles = useFlowStyles();
  const { say } = useText();
  const { access } = useReaderServices();
  switch (state.kind) {
    case 'loading':
      return <></>;
    case 'unreadable':
      return (
        <div className={styles.notice}>
          <p>{say('step1.rules.unreadable')}</p>
          {access === 'acting' && <DefaultButton text={say('step1.rules.discard')} onClick={discard} />}
        </div>
      );
    case 'loaded':
      return (
        <TaskWork order={{ task: 'deleteUsers', choice: state.choice }}>
          {access === 'acting' && <Chooser choice={state.choice} saved={state.saved} onChange={set} />}
        </TaskWork>
      );
  }
}
