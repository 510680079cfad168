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
import type { Entry } from './runView';

export interface RefusedProps {
  readonly task: TaskId;
  readonly entry: Entry;
  readonly refusal: Refusal;
  readonly onBack: () => void;
}

/** Why a run did not begin, or go on. That nothing was changed by it comes first. */
export const Refused: React.FC<RefusedProps> = ({ task, entry, refusal, onBack }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const title = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section className={styles.section} role="alert">
      <Heading level={3} ref={title} tabIndex={-1} className={styles.title}>
        {say(`run.refused.title.${entry}`)}
      </Heading>
      <Why task={task} entry={entry} refusal={refusal} />
      <div className={styles.actions}>
        <DefaultButton text={say(entry === 'begins' ? 'run.refused.again' : 'review.back')} onClick={onBack} />
      </div>
    </section>
  );
};

function Why({ task, entry, refusal }: Omit<RefusedProps, 'onBack'>): React.ReactElement {
  const { say } = useText();
  switch (refusal.kind) {
    case 'approval':
    case 'planAltered':
    case 'busy':
    case 'unresolvedJournal':
    case 'alreadyRun':
      return <p>{say(`run.refused.${refusal.kind}`)}</p>;
    case 'stopped':
      return <p>{say(`run.refused.stopped.${entry}`)}</p>;
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
          <p>{say(`run.refused.stale.${entry}`)}</p>
          <DriftList task={task} drift={refusal.drift} />
        </>
      );
  }
}
