import * as React from 'react';
import { FocusZone, FocusZoneDirection } from '@fluentui/react/lib/FocusZone';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { CheckId } from '../../checks/check';
import { Hidden } from '../kit/Hidden';
import type { Group, SortBy, View } from '../state/listing';
import { useText } from '../text/TextContext';
import { CheckRow } from './CheckRow';
import { useListStyles } from './listStyles';
import { SortHead } from './SortHead';

export interface CheckListProps {
  readonly groups: readonly Group[];
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The check whose panel is open. */
  readonly open: CheckId | 'none';
}

/** The order of the list's columns; each sorts. */
const COLUMNS: readonly { readonly key: 'result' | 'check' | 'objects' | 'effort' | 'until'; readonly sortBy: SortBy }[] = [
  { key: 'result', sortBy: 'result' },
  { key: 'check', sortBy: 'title' },
  { key: 'objects', sortBy: 'objects' },
  { key: 'effort', sortBy: 'effort' },
  { key: 'until', sortBy: 'date' }
];

/** Every check with its result: a table by role, so that it can become cards where it is narrow. */
export const CheckList: React.FC<CheckListProps> = ({ groups, view, onView, open }) => {
  const styles = useListStyles();
  const { say, format } = useText();
  if (groups.length === 0) {
    return (
      <div className={styles.none}>
        <strong>{say('ui.list.none')}</strong>
        <p>{say('ui.list.none.what')}</p>
        <DefaultButton text={say('ui.list.clear')} onClick={() => onView({ ...view, kinds: [], search: '' })} />
      </div>
    );
  }
  return (
    <>
      <Hidden>
        <span id="tenant-closure-list-keys">{say('ui.list.keys')}</span>
      </Hidden>
      <div role="table" aria-label={say('ui.list')} aria-describedby="tenant-closure-list-keys" className={styles.table}>
        <div role="rowgroup">
          <div role="row" className={styles.head}>
            {COLUMNS.map(({ key, sortBy }) => (
              <SortHead key={key} label={say(`ui.list.column.${key}`)} sortBy={sortBy} view={view} onView={onView} column={key} />
            ))}
          </div>
        </div>
        <FocusZone direction={FocusZoneDirection.vertical} role="presentation">
          {groups.map(({ id, rows }) => (
            <div role="rowgroup" key={id} aria-labelledby={id === 'all' ? undefined : `tenant-closure-group-${id}`}>
              {id !== 'all' && (
                <div role="row" className={styles.group}>
                  <div role="columnheader" aria-colspan={COLUMNS.length} id={`tenant-closure-group-${id}`}>
                    <GroupName id={id} />
                    <span className={styles.groupCount}>{format.number(rows.length)}</span>
                  </div>
                </div>
              )}
              {rows.map((row) => (
                <CheckRow key={row.report.check.id} row={row} open={row.report.check.id === open} />
              ))}
            </div>
          ))}
        </FocusZone>
      </div>
    </>
  );
};

function GroupName({ id }: { readonly id: Exclude<Group['id'], 'all'> }): React.ReactElement {
  const { say } = useText();
  switch (id) {
    case 'pass':
    case 'blocks':
    case 'waiting':
    case 'needsPerson':
    case 'couldNotCheck':
      return <>{say(`result.${id}`)}</>;
    case 'prepare':
    case 'users':
    case 'cancel':
    case 'delete':
    case 'mfa':
    case 'directory':
      return <>{say(`ui.step.${id}.name`)}</>;
  }
}
