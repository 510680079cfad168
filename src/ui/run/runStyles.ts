import { figures, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useRunStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  return {
    head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', margin: '8px 0 0' },
    title: { ...fonts.large, fontWeight: 600, margin: 0, flex: '1 1 240px', selectors: { ':focus': { outline: 'none' } } },
    counters: {
      display: 'grid',
      gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
      gap: 8,
      margin: '12px 0',
      selectors: { [NARROW]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } }
    },
    counter: { padding: '8px 12px', border: `1px solid ${semanticColors.variantBorder}`, borderRadius: 2 },
    counterName: { color: semanticColors.bodySubtext },
    counterValue: { ...figures, ...fonts.xLarge, fontWeight: 600, margin: 0 },
    bad: { color: semanticColors.errorText },
    picture: { display: 'block', width: '100%', height: 96, borderBottom: `1px solid ${semanticColors.bodySubtext}` },
    line: { fill: 'none', stroke: palette.themePrimary, strokeWidth: 2, vectorEffect: 'non-scaling-stroke' },
    table: {
      ...figures,
      borderCollapse: 'collapse',
      selectors: { 'th, td': { textAlign: 'start', padding: '2px 16px 2px 0' }, th: { fontWeight: 600 } }
    },
    tableFrame: { maxHeight: 200, overflowY: 'auto' },
    log: { listStyle: 'none', margin: 0, padding: 0, selectors: { li: { padding: '2px 0', overflowWrap: 'anywhere' } } },
    time: { ...figures, color: semanticColors.bodySubtext, marginInlineEnd: 8 },
    resultRow: {
      display: 'grid',
      gridTemplateColumns: '28px minmax(0, 2fr) minmax(0, 3fr)',
      columnGap: '8px',
      alignItems: 'center',
      height: '100%',
      boxSizing: 'border-box',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`
    }
  };
});
