import * as React from 'react';
import { FORCED } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';
import { GLYPHS, type GlyphName } from './glyphs';

export interface GlyphProps {
  readonly name: GlyphName;
  /** Pixels; 16 when left out. */
  readonly size?: number;
}

const useStyles = makeUseStyles(({ semanticColors }) => ({
  root: {
    flex: 'none',
    display: 'inline-block',
    verticalAlign: '-0.2em',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    selectors: {
      '.knockout': { stroke: semanticColors.bodyBackground, selectors: { [FORCED]: { stroke: 'Canvas' } } }
    }
  }
}));

/** A drawing that says nothing by itself: the word always stands beside it or in the name of the control. */
export const Glyph: React.FC<GlyphProps> = ({ name, size = 16 }) => {
  const styles = useStyles();
  return (
    <svg className={styles.root} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {GLYPHS[name]}
    </svg>
  );
};
