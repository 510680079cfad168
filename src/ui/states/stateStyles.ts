import { NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useStateStyles = makeUseStyles(({ semanticColors, fonts }) => ({
  root: {
    maxWidth: 720,
    padding: '28px 20px 40px',
    color: semanticColors.bodyText,
    selectors: { [NARROW]: { padding: '20px 12px 28px' } }
  },
  title: { ...fonts.xLarge, fontWeight: 600, margin: '0 0 12px', display: 'flex', gap: 10, alignItems: 'center' },
  lead: { ...fonts.mediumPlus, margin: '0 0 16px', maxWidth: '60ch' },
  lines: {
    margin: '0 0 20px',
    selectors: {
      '> div': { display: 'flex', flexWrap: 'wrap', gap: '0 16px', padding: '8px 0', borderTop: `1px solid ${semanticColors.bodyDivider}` },
      dt: { flex: '0 0 140px', color: semanticColors.bodySubtext },
      dd: { flex: '1 1 320px', margin: 0, minWidth: 0, overflowWrap: 'anywhere' }
    }
  },
  ids: { display: 'flex', alignItems: 'flex-start', gap: 6, selectors: { code: { overflowWrap: 'anywhere' } } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  note: { margin: '0 0 16px' }
}));
