import { makeUseStyles } from '../theme/makeUseStyles';

export const useAttestStyles = makeUseStyles(({ semanticColors }) => ({
  root: { marginTop: 12 },
  quiet: { color: semanticColors.bodySubtext, margin: '8px 0' },
  points: { listStyle: 'none', margin: 0, padding: 0 },
  point: { padding: '10px 0', borderTop: `1px solid ${semanticColors.bodyDivider}` },
  what: { fontWeight: 600, marginBottom: 6 },
  by: { marginBottom: 2 },
  note: { color: semanticColors.bodySubtext, marginBottom: 6, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  form: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  field: { flex: '1 1 180px' },
  after: { marginTop: 8 },
  option: { display: 'inline-block', paddingInlineStart: 26 },
  optionWhat: { display: 'block', color: semanticColors.bodySubtext },
  failed: { flexBasis: '100%', color: semanticColors.errorText }
}));
