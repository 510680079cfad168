import * as React from 'react';
import { Glyph } from '../kit/Glyph';
import type { SortBy, View } from '../state/listing';
import { useListStyles } from './listStyles';

export interface SortHeadProps {
  readonly label: string;
  readonly column: 'result' | 'check' | 'objects' | 'effort' | 'until';
  readonly sortBy: SortBy;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** First press: ascending. Second: descending. Third: the article's order again. */
function next(view: View, sortBy: SortBy): View {
  if (view.sortBy !== sortBy) {
    return { ...view, sortBy, direction: 'ascending' };
  }
  return view.direction === 'ascending'
    ? { ...view, direction: 'descending' }
    : { ...view, sortBy: 'article', direction: 'ascending' };
}

/** A column's head, which sorts. */
export const SortHead: React.FC<SortHeadProps> = ({ label, column, sortBy, view, onView }) => {
  const styles = useListStyles();
  const sorted = view.sortBy === sortBy;
  return (
    <div role="columnheader" aria-sort={sorted ? view.direction : 'none'} className={styles[column]}>
      <button type="button" className={styles.sort} onClick={() => onView(next(view, sortBy))}>
        {label}
        {sorted && <Glyph name={view.direction === 'ascending' ? 'up' : 'down'} size={10} />}
      </button>
    </div>
  );
};
