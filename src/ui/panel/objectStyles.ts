import { makeUseStyles } from '../theme/makeUseStyles';

export const useObjectStyles = makeUseStyles(({ semanticColors }) => ({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, marginBottom: 8 },
  search: { flex: '1 1 180px' },
  quiet: { color: semanticColors.bodySubtext, margin: '0 0 8px' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${semanticColors.bodyDivider}`,
    selectors: { li: { borderBottom: `1px solid ${semanticColors.bodyDivider}` } }
  },
  row: { padding: '5px 0', boxSizing: 'border-box', height: '100%', lineHeight: 18 },
  ruled: { borderBottom: `1px solid ${semanticColors.bodyDivider}` },
  name: { fontWeight: 600 },
  extra: { color: semanticColors.bodySubtext },
  whole: { overflowWrap: 'anywhere' },
  clipped: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }
}));
