import * as React from 'react';
import { Glyph } from '../kit/Glyph';
import { countResults, RESULT_KINDS } from '../state/counts';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useDashboardStyles } from './dashboardStyles';

/** How many checks have each of the five results. */
export const Counters: React.FC = () => {
  const styles = useDashboardStyles();
  const { say, format } = useText();
  const { reports } = useReadiness();
  const counts = countResults(reports);
  return (
    <ul className={styles.counters} aria-label={say('ui.headline.counters')}>
      {RESULT_KINDS.map((kind) => (
        <li key={kind}>
          <span className={styles.count}>
            <span className={styles[kind]}>
              <Glyph name={kind} />
            </span>
            {format.number(counts[kind])}
          </span>
          <span className={styles.word}>{say(`result.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
};
