import * as React from 'react';
import { Dropdown, type IDropdownOption } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { CopyButton } from '../kit/CopyButton';
import { ICON } from '../kit/fluentIcons';
import { Glyph } from '../kit/Glyph';
import { useReaderServices } from '../services';
import { addressOf } from '../state/address';
import { GROUP_BY, type View } from '../state/listing';
import { useText } from '../text/TextContext';
import { NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export interface ListToolbarProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

const useStyles = makeUseStyles(() => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    flex: '0 1 380px',
    selectors: { [NARROW]: { flex: '1 1 100%', flexWrap: 'wrap' } }
  },
  search: { flex: '1 1 200px' },
  group: { flex: '0 0 150px', selectors: { [NARROW]: { flex: '1 1 150px' } } }
}));

/** Search, grouping, and a link to what is shown. Sorting is in the column heads. */
export const ListToolbar: React.FC<ListToolbarProps> = ({ view, onChange }) => {
  const styles = useStyles();
  const { say } = useText();
  const { address } = useReaderServices().host;
  const options: IDropdownOption[] = GROUP_BY.map((key) => ({ key, text: say(`ui.list.groupBy.${key}`) }));
  return (
    <div className={styles.root} role="search">
      <SearchBox
        className={styles.search}
        iconProps={{ iconName: ICON.search }}
        clearButtonProps={{ ariaLabel: say('ui.list.clearSearch'), iconProps: { iconName: ICON.close } }}
        placeholder={say('ui.list.search')}
        ariaLabel={say('ui.list.search')}
        value={view.search}
        onChange={(_, search = '') => onChange({ ...view, search })}
        disableAnimation
      />
      <Dropdown
        className={styles.group}
        ariaLabel={say('ui.list.groupBy')}
        options={options}
        selectedKey={view.groupBy}
        onRenderCaretDown={() => <Glyph name="down" size={12} />}
        onChange={(_, option) => onChange({ ...view, groupBy: GROUP_BY.find((each) => each === option?.key) ?? view.groupBy })}
      />
      <CopyButton text={() => address.link(addressOf({ kind: 'readiness' }, view))} name={say('ui.list.copyLink')} glyph="link" />
    </div>
  );
};
