import * as React from 'react';
import type { SortedUser, UserColumn } from '../../steps/sortUsers';
import { useText } from '../text/TextContext';
import { columnsOf } from './columnsOf';
import { useStep1Styles } from './step1Styles';

export interface ColumnsProps {
  readonly users: readonly SortedUser[];
  readonly selected: UserColumn;
  readonly onSelect: (column: UserColumn) => void;
}

/** Three columns of truth: how many stay, go, and cannot go yet, and why. Each shows its users below. */
export const Columns: React.FC<ColumnsProps> = ({ users, selected, onSelect }) => {
  const styles = useStep1Styles();
  const { say, format } = useText();
  const columns = React.useMemo(() => columnsOf(users), [users]);
  return (
    <div role="group" aria-label={say('step1.columns')} className={styles.columns}>
      {columns.map(({ column, count, reasons }) => (
        <div key={column}>
          <button
            type="button"
            className={styles.column}
            style={{ width: '100%' }}
            aria-pressed={column === selected}
            onClick={() => onSelect(column)}
          >
            <span className={styles.columnName}>{say(`step1.column.${column}`)}</span>
            <span className={styles.columnCount}>{format.number(count)}</span>
          </button>
          <ul className={styles.reasons}>
            {reasons.map((each) => (
              <li key={each.reason}>
                {format.number(each.count)} · {say(`step1.reason.${each.reason}`)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};
