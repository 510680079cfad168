import * as React from 'react';
import type { Wait } from '../../checks/check';
import { WAIT_RULES } from '../../checks/waitRules';
import { Name } from '../kit/Name';
import { useText } from '../text/TextContext';
import { useHeadlineStyles } from './headlineStyles';

export interface ChainProps {
  readonly waits: readonly Wait[];
}

/** One wait after another, each with its rule: why it is this day and no earlier one. */
export const Chain: React.FC<ChainProps> = ({ waits }) => {
  const styles = useHeadlineStyles();
  const { say, tell } = useText();
  return (
    <div className={styles.because}>
      <span className={styles.becauseWord}>{say('ui.headline.because')}</span>
      <ol className={styles.chain}>
        {waits.map((wait) => (
          <li key={`${wait.rule} ${wait.name} ${wait.from}`}>
            {wait.name !== '' && (
              <>
                <strong>
                  <Name text={wait.name} />
                </strong>
                {': '}
              </>
            )}
            {tell(WAIT_RULES[wait.rule].sentence)} <span className={styles.until}>{say('ui.headline.until', { until: wait.until })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
};
