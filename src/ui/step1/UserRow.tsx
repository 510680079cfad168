import * as React from 'react';
import type { SortedUser } from '../../steps/sortUsers';
import { Name } from '../kit/Name';
import { useText } from '../text/TextContext';
import { useStep1Styles } from './step1Styles';

export interface UserRowProps {
  readonly sorted: SortedUser;
  /** Row of the whole table, the head being the first. */
  readonly position: number;
}

/** One user: who, what kind, which role, how many licences, and why the user is in this column. */
export const UserRow: React.FC<UserRowProps> = ({ sorted: { user, authority, reason }, position }) => {
  const styles = useStep1Styles();
  const { say, format } = useText();
  const kind = [say(`item.kind.${user.type}`), ...(user.source === 'synced' ? [say('step1.list.synced')] : [])].join(', ');
  return (
    <div role="row" aria-rowindex={position} className={styles.row}>
      <div role="cell" title={`${user.displayName} ${user.userPrincipalName}`}>
        <div className={styles.name}>
          <Name text={user.displayName} />
        </div>
        <div className={styles.upn}>
          <Name text={user.userPrincipalName} />
        </div>
      </div>
      <div role="cell" className={styles.cell} title={kind}>
        {kind}
      </div>
      <div role="cell" className={styles.cell} title={say(`step1.authority.${authority}`)}>
        {say(`step1.authority.${authority}`)}
      </div>
      <div role="cell" className={styles.figure}>
        {format.number(user.licences)}
      </div>
      <div role="cell" className={styles.cell} title={say(`step1.reason.${reason}`)}>
        {say(`step1.reason.${reason}`)}
      </div>
    </div>
  );
};
