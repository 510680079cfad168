import * as React from 'react';
import { PersonaCoin, PersonaSize } from '@fluentui/react/lib/PersonaCoin';
import { makeUseStyles } from '../theme/makeUseStyles';
import { Fallback } from './Fallback';
import { Name } from './Name';

export interface PersonProps {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** Said behind the name, e.g. "(acting)". */
  readonly role?: string;
}

const SIZE = 24;
const Avatar = React.lazy(() => import(/* webpackChunkName: 'people' */ '../people'));

const useStyles = makeUseStyles(({ semanticColors }) => ({
  root: { display: 'inline-flex', alignItems: 'center', gap: 8, minWidth: 0, maxWidth: '100%' },
  picture: { width: SIZE, height: SIZE, flex: 'none', lineHeight: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  role: { color: semanticColors.bodySubtext, whiteSpace: 'nowrap' }
}));

/** A person of the tenant with picture and name. Without the Graph Toolkit the picture is Fluent's own. */
export const Person: React.FC<PersonProps> = ({ role, ...person }) => {
  const styles = useStyles();
  const coin = <PersonaCoin text={person.displayName} size={PersonaSize.size24} allowPhoneInitials imageAlt="" />;
  return (
    <span className={styles.root} title={person.userPrincipalName}>
      <span className={styles.picture} aria-hidden="true">
        <Fallback instead={coin}>
          <React.Suspense fallback={coin}>
            <Avatar {...person} size={SIZE} />
          </React.Suspense>
        </Fallback>
      </span>
      <span className={styles.name}>
        <Name text={person.displayName} />
      </span>
      {role !== undefined && <span className={styles.role}>{role}</span>}
    </span>
  );
};
