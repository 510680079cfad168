import * as React from 'react';
import { Heading } from '../frame/Heading';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';

const LINES = ['ui.dir.apps.leave.recipe', 'ui.dir.apps.leave.managed', 'ui.dir.apps.leave.microsoft', 'ui.dir.apps.leave.hidden'] as const;

/**
 * Which service principals are never touched in bulk, and why.
 * @see https://learn.microsoft.com/answers/questions/1227072 for an admin who followed the recipe and was locked out
 */
export const LeftAlone: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <>
      <Heading level={3} className={styles.pathTitle}>
        {say('ui.dir.apps.leave')}
      </Heading>
      <ul className={styles.path}>
        {LINES.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
    </>
  );
};
