import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { Refusal } from '../../run/runEnd';
import type { TaskId } from '../../steps/taskId';
import { Heading } from '../frame/Heading';
import { useText } from '../text/TextContext';
import { DriftList } from './DriftList';
import { Obstacles } from './Obstacles';
import { useFocusOnMount } from './useFocusOnMount';
import { useFlowStyles } from './flowStyles';

export interface RefusedProps {
  readonly task: TaskId;
  readonly refusal: Refusal;
  readonly onBack: () => void;
}

/** Why a run did not begin. Nothing was changed, and that comes first. */
export const Refused: React.FC<RefusedProps> = ({ task, refusal, onBack }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const title = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section className={styles.section} role="alert">
      <Heading level={3} ref={title} tabIndex={-1} className={styles.title}>
        {say('run.refused.title')}
      </Heading>
      <Why task={task} refusal={refusal} />
      <div className={styles.actions}>
        <DefaultButton text={say('run.refused.again')} onClick={onBack} />
      </div>
    </section>
  );
};

function Why({ task, refusal }: Omit<RefusedProps, 'onBack'>): React.ReactElement {
  const { say } = useText();
  switch (refusal.kind) {
    case 'approval':
    case 'planAltered':
    case 'busy':
    case 'unresolvedJournal':
    case 'alreadyRun':
    case 'stopped':
      return <p>{say(`run.refused.${refusal.kind}`)}</p>;
    case 'unusableJournal':
      return <p>{`${say('run.refused.unusableJournal')} ${say(`run.open.unusable.${refusal.problem}`)}`}</p>;
    case 'journal':
      return <p>{say(`run.store.${refusal.problem}`)}</p>;
    case 'guard':
      return <p>{`${say(`run.guard.${refusal.guard}`)} ${refusal.requestId}`}</p>;
    case 'obstructed':
      return (
        <>
          <p>{say('run.refused.obstructed')}</p>
          <Obstacles obstacles={refusal.obstacles} />
        </>
      );
    case 'stale':
      return (
        <>
          <p>{say('run.refused.stale')}</p>
          <DriftList task={task} drift={refusal.drift} />
        </>
      );
  }
}
