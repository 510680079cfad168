import * as React from 'react';
import { focusRing } from '../theme/focus';
import { makeUseStyles } from '../theme/makeUseStyles';
import { windowOf } from './windowOf';

export interface VirtualRowsProps {
  readonly count: number;
  /** Pixels; every row has the same height, which is what lets 100,000 of them scroll. */
  readonly rowHeight: number;
  /** Pixels that are seen at most. */
  readonly maxHeight: number;
  readonly label: string;
  /** `table`: the rows bring `role="row"` themselves and stand under a header. */
  readonly role?: 'list' | 'rowgroup';
  readonly renderRow: (index: number) => React.ReactNode;
}

/**
 * A scrolling area must take the keyboard, and its arrow keys are its own.
 * @see https://dequeuniversity.com/rules/axe/4.10/scrollable-region-focusable
 */
const SCROLLS_BY_KEYS = { tabIndex: 0, 'data-own-keys': 'true' } as const;

/** Rows rendered above and below the ones that are seen. */
const OVERSCAN = 8;

const useStyles = makeUseStyles((theme) => ({
  root: { overflowY: 'auto', overflowX: 'hidden', position: 'relative', ...focusRing(theme, -2) },
  row: { position: 'absolute', insetInlineStart: 0, insetInlineEnd: 0, overflow: 'hidden' }
}));

/** A list of any length of which only what is seen is in the page. Scrolls by mouse, touch and keyboard. */
export const VirtualRows: React.FC<VirtualRowsProps> = ({ count, rowHeight, maxHeight, label, role = 'list', renderRow }) => {
  const styles = useStyles();
  const [scrollTop, setScrollTop] = React.useState(0);
  const area = React.useRef<HTMLDivElement>(null);
  const height = Math.min(maxHeight, count * rowHeight);
  React.useEffect(() => {
    // Fewer rows after a search: the browser has moved the scroll position already.
    setScrollTop(area.current?.scrollTop ?? 0);
  }, [count]);
  const { first, last } = windowOf(scrollTop, height, rowHeight, count, OVERSCAN);
  const rows: React.ReactElement[] = [];
  for (let index = first; index < last; index += 1) {
    const position = { top: index * rowHeight, height: rowHeight };
    rows.push(
      <div
        key={index}
        className={styles.row}
        style={position}
        {...(role === 'list' ? { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': count } : { role: 'presentation' })}
      >
        {renderRow(index)}
      </div>
    );
  }
  return (
    <div
      ref={area}
      {...SCROLLS_BY_KEYS}
      className={styles.root}
      style={{ height }}
      role={role}
      aria-label={label}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div style={{ height: count * rowHeight }} role="presentation">
        {rows}
      </div>
    </div>
  );
};
