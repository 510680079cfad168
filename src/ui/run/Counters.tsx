import * as React from 'react';
import type { Counts } from '../../run/ledger/ledger';
import { sentOf } from '../../run/ledger/progress';
import { useText } from '../text/TextContext';
import { useRunStyles } from './runStyles';

export interface CountersProps {
  readonly counts: Counts;
}

/** Planned, sent, verified, failed, undecided. */
export const Counters: React.FC<CountersProps> = ({ counts }) => {
  const styles = useRunStyles();
  const { say, format } = useText();
  const shown = {
    planned: counts.planned,
    sent: sentOf(counts),
    verified: counts.verified,
    failed: counts.failed,
    undecided: counts.undecided
  };
  const isBad = (key: keyof typeof shown): boolean => (key === 'failed' || key === 'undecided') && shown[key] > 0;
  return (
    <dl className={styles.counters}>
      {(Object.keys(shown) as (keyof typeof shown)[]).map((key) => (
        <div key={key} className={styles.counter}>
          <dt className={styles.counterName}>{say(`run.count.${key}`)}</dt>
          <dd className={`${styles.counterValue} ${isBad(key) ? styles.bad : ''}`}>{format.number(shown[key])}</dd>
        </div>
      ))}
    </dl>
  );
};
