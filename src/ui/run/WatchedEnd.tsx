import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Heading } from '../frame/Heading';
import { useId } from '../kit/useId';
import { useText } from '../text/TextContext';
import { Counters } from './Counters';
import { useFlowStyles } from './flowStyles';
import { endText } from './outcomeText';
import type { WatchView } from './useWatch';

export interface WatchedEndProps extends Omit<Extract<WatchView, { kind: 'ended' }>, 'kind'> {
  readonly onClose: () => void;
}

/** How the run of another tab ended, as far as its journal tells. */
export const WatchedEnd: React.FC<WatchedEndProps> = ({ watched: { plan, progress }, end, onClose }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { say } = speaker;
  const id = useId('watched-end');
  return (
    <section className={styles.watched} aria-labelledby={id}>
      <Heading level={2} id={id} className={styles.title}>
        {say(end.kind === 'closed' ? 'run.elsewhere.ended' : 'run.elsewhere.unfollowed')}
      </Heading>
      <p role="status">{end.kind === 'closed' ? endText(end.end, plan.task, speaker) : say('run.elsewhere.unfollowed.why')}</p>
      <Counters counts={{ ...progress.counts, planned: plan.items.length }} />
      <DefaultButton text={say('run.elsewhere.close')} onClick={onClose} />
    </section>
  );
};
