import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Heading } from '../frame/Heading';
import { useId } from '../kit/useId';
import { useText } from '../text/TextContext';
import { Counters } from './Counters';
import { useFlowStyles } from './flowStyles';
import { watchedEndText } from './outcomeText';
import type { WatchView } from './useWatch';

export interface WatchedEndProps extends Pick<Extract<WatchView, { kind: 'ended' }>, 'watched' | 'end'> {
  readonly onClose: () => void;
}

/** How the run of another tab ended. It was said aloud when it did. */
export const WatchedEnd: React.FC<WatchedEndProps> = ({ watched: { plan, progress }, end, onClose }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { title, text } = watchedEndText(end, plan.task, speaker);
  const id = useId('watched-end');
  return (
    <section className={styles.watched} aria-labelledby={id}>
      <Heading level={2} id={id} className={styles.title}>
        {title}
      </Heading>
      <p>{text}</p>
      <Counters counts={{ ...progress.counts, planned: plan.items.length }} />
      <DefaultButton text={speaker.say('run.elsewhere.close')} onClick={onClose} />
    </section>
  );
};
