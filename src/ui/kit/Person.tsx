import * as React from 'react';
import { makeUseStyles } from '../theme/makeUseStyles';
import { Name } from './Name';
import { Portrait } from './Portrait';

export interface PersonProps {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** Said behind the name, e.g. "(acting)". */
  readonly role?: string;
}

const useStyles = makeUseStyles(({ semanticColors }) => ({
  root: { display: 'inline-flex', alignItems: 'center', gap: 8, minWidth: 0, maxWidth: '100%' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  role: { color: semanticColors.bodySubtext, whiteSpace: 'nowrap' }
}));

/** A person of the tenant with picture and name, in a line of text. */
export const Person: React.FC<PersonProps> = ({ id, displayName, userPrincipalName, role }) => {
  const styles = useStyles();
  return (
    <span className={styles.root} title={userPrincipalName}>
      <Portrait id={id} displayName={displayName} userPrincipalName={userPrincipalName} size={24} />
      <span className={styles.name}>
        <Name text={displayName} />
      </span>
      {role !== undefined && <span className={styles.role}>{role}</span>}
    </span>
  );
};
