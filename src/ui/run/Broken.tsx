import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Heading } from '../frame/Heading';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { useFocusOnMount } from './useFocusOnMount';

export interface BrokenProps {
  /** What was thrown, for whoever is to look into it. */
  readonly detail: string;
  readonly onBack: () => void;
}

/** A run that something ended which nobody had thought of. What was sent stands in its journal. */
export const Broken: React.FC<BrokenProps> = ({ detail, onBack }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const title = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section className={styles.section} role="alert">
      <Heading level={3} ref={title} tabIndex={-1} className={styles.title}>
        {say('run.broken.title')}
      </Heading>
      <p>{say('run.broken.what')}</p>
      <p className={styles.code}>{detail}</p>
      <div className={styles.actions}>
        <DefaultButton text={say('review.back')} onClick={onBack} />
      </div>
    </section>
  );
};
