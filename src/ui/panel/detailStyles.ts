import { makeUseStyles } from '../theme/makeUseStyles';

export const useDetailStyles = makeUseStyles(({ semanticColors, fonts }) => ({
  root: { ...fonts.medium },
  line: { margin: '0 0 4px' },
  facts: { listStyle: 'none', margin: '8px 0 0', padding: 0 },
  fact: { padding: '8px 0', borderTop: `1px solid ${semanticColors.bodyDivider}` },
  name: { fontWeight: 600, selectors: { '::first-letter': { textTransform: 'uppercase' } } },
  quiet: { color: semanticColors.bodySubtext },
  code: {
    fontFamily: 'Consolas, Menlo, monospace',
    fontSize: fonts.small.fontSize,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap'
  },
  ids: { display: 'flex', alignItems: 'flex-start', gap: 4 },
  pairs: {
    ...fonts.small,
    margin: '4px 0 0',
    selectors: {
      '> div': { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
      dt: { color: semanticColors.bodySubtext, minWidth: 96 },
      dd: { margin: 0, flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }
    }
  }
}));
