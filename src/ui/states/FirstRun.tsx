import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Heading } from '../frame/Heading';
import { useText } from '../text/TextContext';
import { useStateStyles } from './stateStyles';

export interface FirstRunProps {
  /** A reading was stopped before it had a headline. */
  readonly stopped: boolean;
  readonly onRead: () => void;
}

/** What this is, what it will read, and that nothing is changed: before anything happens. */
export const FirstRun: React.FC<FirstRunProps> = ({ stopped, onRead }) => {
  const styles = useStateStyles();
  const { say } = useText();
  const lines = [
    { label: say('ui.first.reads'), text: say('ui.first.reads.list') },
    { label: say('ui.first.changes'), text: say('ui.first.changes.none') },
    { label: say('ui.first.keeps'), text: say('ui.first.keeps.what') }
  ];
  return (
    <div className={styles.root}>
      <Heading level={1} className={styles.title}>
        {say('ui.first.title')}
      </Heading>
      <p className={styles.lead}>{say('ui.first.what')}</p>
      {stopped && (
        <p role="status" className={styles.note}>
          {say('ui.read.stoppedEarly')}
        </p>
      )}
      <dl className={styles.lines}>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <PrimaryButton text={say('ui.first.button')} onClick={onRead} />
    </div>
  );
};
