import { figures, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

const clipped = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export const useIdentityStyles = makeUseStyles(({ semanticColors, fonts }) => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '20px',
    rowGap: '2px',
    margin: 0,
    padding: '8px 20px',
    minHeight: 40,
    boxSizing: 'border-box',
    borderBottom: `1px solid ${semanticColors.bodyDivider}`,
    background: semanticColors.bodyBackground,
    selectors: {
      '> div': { minWidth: 0 },
      dd: { margin: 0, minWidth: 0 },
      [NARROW]: { ...fonts.small, padding: '4px 12px', columnGap: '12px' }
    }
  },
  tenant: {
    ...fonts.mediumPlus,
    fontWeight: 600,
    maxWidth: '100%',
    selectors: { dd: { ...clipped, maxWidth: '36ch', selectors: { [NARROW]: { maxWidth: '100%' } } } }
  },
  domain: { maxWidth: '100%', selectors: { dd: clipped } },
  id: {
    ...figures,
    color: semanticColors.bodySubtext,
    selectors: { dd: { display: 'flex', alignItems: 'center', gap: 2 } }
  },
  quiet: { color: semanticColors.bodySubtext },
  mode: { marginInlineStart: 'auto', selectors: { [NARROW]: { marginInlineStart: 0 } } }
}));
