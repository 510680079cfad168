import * as React from 'react';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { PageLink } from './PageLink';

const LINES = ['ui.dir.external.1', 'ui.dir.external.2', 'ui.dir.external.3'] as const;

/** B2C and External ID leftovers have to be deleted by hand: what to press, and where. */
export const ExternalWork: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <>
      <ol className={styles.path}>
        {LINES.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ol>
      <p className={styles.finding}>
        <PageLink page="entraOverview" /> · <PageLink page="appRegistrations" />
      </p>
    </>
  );
};
