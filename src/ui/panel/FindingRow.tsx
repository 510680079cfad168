import * as React from 'react';
import type { Finding, FindingKind } from '../../checks/check';
import { Name } from '../kit/Name';
import { PersonCard } from '../kit/PersonCard';
import { useText } from '../text/TextContext';
import { useObjectStyles } from './objectStyles';

export interface FindingRowProps {
  readonly finding: Finding;
  /** One line each, the rest in the tooltip: for rows of equal height. */
  readonly clipped?: boolean;
}

const PEOPLE: readonly FindingKind[] = ['user', 'guest', 'agent', 'syncAccount', 'deletedUser'];

/** One object: as the tenant spells it, what tells it from others, and what is the matter with it. */
export const FindingRow: React.FC<FindingRowProps> = ({ finding, clipped = false }) => {
  const styles = useObjectStyles();
  const { tell } = useText();
  const { id, kind, name, extra, detail } = finding;
  const line = clipped ? styles.clipped : styles.whole;
  const words = tell(detail);
  // Rows of a long list come and go while somebody scrolls: a picture for each of them would make that stutter.
  if (!clipped && name !== '' && PEOPLE.includes(kind)) {
    return (
      <div className={styles.row}>
        <PersonCard id={id} displayName={name} userPrincipalName={extra} words={words} />
      </div>
    );
  }
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
