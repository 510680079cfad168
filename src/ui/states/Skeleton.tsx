import * as React from 'react';
import { makeUseStyles } from '../theme/makeUseStyles';
import { NARROW } from '../theme/layout';
import { useText } from '../text/TextContext';
import { Hidden } from '../kit/Hidden';

const useStyles = makeUseStyles(({ semanticColors }) => {
  const block = {
    background: semanticColors.bodyStandoutBackground,
    border: `1px solid ${semanticColors.bodyDivider}`,
    borderRadius: 2,
    boxSizing: 'border-box'
  } as const;
  return {
    root: { padding: '18px 20px', selectors: { [NARROW]: { padding: '14px 12px' } } },
    label: { ...block, width: 160, height: 14, marginBottom: 8 },
    date: { ...block, width: 'min(320px, 80%)', height: 34, marginBottom: 10 },
    line: { ...block, width: 'min(520px, 100%)', height: 14, marginBottom: 24 },
    tiles: { display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 24 },
    tile: { ...block, width: 150, height: 40 },
    row: { ...block, height: 44, marginBottom: 6 }
  };
});

/** The readiness screen before its figures: the same shape, so that nothing jumps. Still, not shimmering. */
export const Skeleton: React.FC = () => {
  const styles = useStyles();
  const { say } = useText();
  return (
    <div className={styles.root} aria-busy="true">
      <Hidden>{say('ui.loading')}</Hidden>
      <div aria-hidden="true">
        <div className={styles.label} />
        <div className={styles.date} />
        <div className={styles.line} />
        <div className={styles.tiles}>
          {[1, 2, 3, 4, 5].map((key) => (
            <div key={key} className={styles.tile} />
          ))}
        </div>
        {[1, 2, 3, 4, 5, 6].map((key) => (
          <div key={key} className={styles.row} />
        ))}
      </div>
    </div>
  );
};
