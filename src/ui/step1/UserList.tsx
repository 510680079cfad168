import * as React from 'react';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { SortedUser, UserColumn } from '../../steps/sortUsers';
import { Glyph } from '../kit/Glyph';
import { ICON } from '../kit/fluentIcons';
import { VirtualRows } from '../kit/VirtualRows';
import { useWork, type Worked } from '../state/useWork';
import { useText } from '../text/TextContext';
import { matching, ordered, type SortKey, type SortOrder } from './arrange';
import { useStep1Styles } from './step1Styles';
import { UserRow } from './UserRow';

export interface UserListProps {
  readonly users: readonly SortedUser[];
  readonly column: UserColumn;
}

interface View {
  readonly search: string;
  readonly key: SortKey;
  readonly order: SortOrder;
}

const HEADS: readonly SortKey[] = ['name', 'kind', 'role', 'licences', 'why'];
const ROW_HEIGHT = 46;
const LIST_HEIGHT = 414;

const valueOf = <Value,>(worked: Worked<Value>): Value | undefined => (worked.kind === 'begun' ? undefined : worked.value);

/** The users of one column, searched and sorted; any number of them. */
export const UserList: React.FC<UserListProps> = ({ users, column }) => {
  const styles = useStep1Styles();
  const { say } = useText();
  const [view, setView] = React.useState<View>({ search: '', key: 'name', order: 'ascending' });
  const { search, key: sortKey, order } = view;
  const inOrder = valueOf(useWork(React.useCallback(() => ordered(users, column, sortKey), [users, column, sortKey])));
  // While another column is sorted, its name must not stand above the users of the one before.
  const all = inOrder?.column === column ? inOrder.users : undefined;
  const shown = valueOf(useWork(React.useCallback(() => matching(all ?? [], search), [all, search])));
  const sortBy = (key: SortKey): void =>
    setView((before) => ({
      ...before,
      key,
      order: before.key === key && before.order === 'ascending' ? 'descending' : 'ascending'
    }));
  const label = say(`step1.column.${column}`);
  if (all === undefined || shown === undefined) {
    return <p className={styles.quiet}>{say('step1.list.sorting')}</p>;
  }
  return (
    <section className={styles.section} aria-label={label}>
      <div className={styles.tools}>
        <SearchBox
          className={styles.grow}
          iconProps={{ iconName: ICON.search }}
          clearButtonProps={{ ariaLabel: say('ui.list.clear'), iconProps: { iconName: ICON.close } }}
          ariaLabel={say('step1.list.search')}
          placeholder={say('step1.list.search')}
          value={view.search}
          onChange={(_, search = '') => setView((before) => ({ ...before, search }))}
          disableAnimation
        />
        <span role="status" className={styles.quiet}>
          {say('step1.list.shown', { shown: shown.length, total: all.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{say('step1.list.none')}</p>
      ) : (
        <div role="table" aria-label={label} aria-rowcount={shown.length + 1}>
          <div role="rowgroup">
            <div role="row" className={styles.listHead}>
              {HEADS.map((key) => (
                <div key={key} role="columnheader" aria-sort={key === view.key ? view.order : 'none'}>
                  <button type="button" className={styles.sort} onClick={() => sortBy(key)}>
                    {say(`step1.list.${key}`)}
                    {key === view.key && <Glyph name={view.order === 'ascending' ? 'up' : 'down'} size={10} />}
                  </button>
                </div>
              ))}
            </div>
          </div>
          <VirtualRows
            count={shown.length}
            rowHeight={ROW_HEIGHT}
            maxHeight={LIST_HEIGHT}
            label={label}
            role="rowgroup"
            renderRow={(index) => {
              const sorted = shown[order === 'ascending' ? index : shown.length - 1 - index];
              return sorted === undefined ? <></> : <UserRow sorted={sorted} position={index + 2} />;
            }}
          />
        </div>
      )}
    </section>
  );
};
