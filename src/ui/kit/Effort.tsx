import * as React from 'react';
import type { Check } from '../../checks/check';
import { useText } from '../text/TextContext';
import { FORCED } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';
import { Hidden } from './Hidden';

export interface EffortProps {
  readonly size: Check['effort'];
  /** `named`: the words are seen. `boxes`: they are read out, and in the tooltip. */
  readonly as?: 'named' | 'boxes';
}

const FILLED: Readonly<Record<Check['effort'], number>> = { small: 1, medium: 2, large: 3 };

const useStyles = makeUseStyles(({ semanticColors }) => {
  const box = { width: 8, height: 8, boxSizing: 'border-box', border: `1px solid ${semanticColors.bodySubtext}` } as const;
  return {
    root: { display: 'inline-flex', gap: 3, verticalAlign: 'middle' },
    words: { marginInlineStart: 8, color: semanticColors.bodySubtext },
    empty: box,
    full: {
      ...box,
      background: semanticColors.bodySubtext,
      forcedColorAdjust: 'none',
      selectors: { [FORCED]: { background: 'CanvasText', borderColor: 'CanvasText' } }
    }
  };
});

/** How much work it is, as one to three boxes and as words. */
export const Effort: React.FC<EffortProps> = ({ size, as = 'boxes' }) => {
  const styles = useStyles();
  const { say } = useText();
  const words = say(`ui.effort.${size}`);
  return (
    <span title={words}>
      <span className={styles.root} aria-hidden="true">
        {[1, 2, 3].map((place) => (
          <span key={place} className={place <= FILLED[size] ? styles.full : styles.empty} />
        ))}
      </span>
      {as === 'named' ? <span className={styles.words}>{words}</span> : <Hidden>{words}</Hidden>}
    </span>
  );
};
