import * as React from 'react';
import type { Finding } from '../../checks/check';
import { Name } from '../kit/Name';
import { useText } from '../text/TextContext';
import { useObjectStyles } from './objectStyles';

export interface FindingRowProps {
  readonly finding: Finding;
  /** One line each, the rest in the tooltip: for rows of equal height. */
  readonly clipped?: boolean;
}

/** One object: as the tenant spells it, what tells it from others, and what is the matter with it. */
export const FindingRow: React.FC<FindingRowProps> = ({ finding: { name, extra, detail }, clipped = false }) => {
  const styles = useObjectStyles();
  const { tell } = useText();
  const line = clipped ? styles.clipped : styles.whole;
  const words = tell(detail);
  return (
    <div className={clipped ? `${styles.row} ${styles.ruled}` : styles.row} title={clipped ? `${name} ${extra} ${words}` : undefined}>
      {name !== '' && (
        <div className={`${styles.name} ${line}`}>
          <Name text={name} />
        </div>
      )}
      {extra !== '' && (
        <div className={`${styles.extra} ${line}`}>
          <Name text={extra} />
        </div>
      )}
      <div className={`${name === '' ? '' : styles.extra} ${line}`}>{words}</div>
    </div>
  );
};
