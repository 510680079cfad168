import { NARROW, WIDE } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useScreenStyles = makeUseStyles(({ semanticColors, fonts }) => ({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    padding: '4px 20px 32px',
    selectors: {
      [WIDE]: { flexDirection: 'row', alignItems: 'flex-start', gap: '32px' },
      [NARROW]: { padding: '4px 12px 24px' }
    }
  },
  main: { flex: '1 1 auto', minWidth: 0, selectors: { [WIDE]: { order: 1 } } },
  title: { ...fonts.mediumPlus, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 12px', minHeight: 40, marginBottom: 8 },
  side: {
    order: -1,
    selectors: {
      [WIDE]: {
        order: 2,
        flex: '0 0 340px',
        position: 'sticky',
        top: 56,
        paddingInlineStart: 24,
        borderInlineStart: `1px solid ${semanticColors.bodyDivider}`
      }
    }
  }
}));
