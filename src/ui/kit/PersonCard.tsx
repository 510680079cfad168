import * as React from 'react';
import { makeUseStyles } from '../theme/makeUseStyles';
import { Name } from './Name';
import { Portrait } from './Portrait';

export interface PersonCardProps {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** What is said of the person here, e.g. why they stay. */
  readonly words?: string;
}

const useStyles = makeUseStyles(({ semanticColors }) => ({
  root: { display: 'flex', alignItems: 'flex-start', gap: 10, minWidth: 0, lineHeight: 18 },
  lines: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** A person of the tenant: picture, name, sign-in name, and what is said of them. */
export const PersonCard: React.FC<PersonCardProps> = ({ id, displayName, userPrincipalName, words }) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Portrait id={id} displayName={displayName} userPrincipalName={userPrincipalName} size={40} />
      <div className={styles.lines}>
        <div className={styles.name}>
          <Name text={displayName} />
        </div>
        {userPrincipalName !== '' && (
          <div className={styles.quiet}>
            <Name text={userPrincipalName} />
          </div>
        )}
        {words !== undefined && <div className={styles.quiet}>{words}</div>}
      </div>
    </div>
  );
};
