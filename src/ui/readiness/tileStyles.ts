import { focusRing } from '../theme/focus';
import { figures, FORCED, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useTileStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  const ring = focusRing(theme);
  return {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: 8,
      marginBottom: 14,
      selectors: { [NARROW]: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))' } }
    },
    tile: {
      ...fonts.medium,
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      minHeight: 40,
      padding: '0 12px',
      color: semanticColors.bodyText,
      background: semanticColors.bodyBackground,
      border: `1px solid ${semanticColors.variantBorder}`,
      borderRadius: 2,
      cursor: 'pointer',
      textAlign: 'start',
      selectors: {
        ...ring.selectors,
        ':hover': { background: semanticColors.bodyBackgroundHovered, borderColor: semanticColors.inputBorder },
        '&[aria-pressed=true]': {
          borderColor: palette.themePrimary,
          boxShadow: `inset 0 -3px 0 ${palette.themePrimary}`,
          background: semanticColors.bodyBackgroundChecked,
          // Forced colours drop the shadow: the border has to say it.
          selectors: { [FORCED]: { borderWidth: 3, borderColor: 'Highlight' } }
        },
        [NARROW]: { width: '100%', padding: '0 8px', gap: 6 }
      }
    },
    word: { whiteSpace: 'nowrap', selectors: { [NARROW]: { whiteSpace: 'normal' } } },
    count: { ...figures, fontWeight: 600, fontSize: fonts.mediumPlus.fontSize, marginInlineStart: 'auto' },
    blocks: { color: semanticColors.errorText, lineHeight: 0 },
    waiting: { color: palette.themePrimary, lineHeight: 0 },
    needsPerson: { color: semanticColors.bodyText, lineHeight: 0 },
    couldNotCheck: { color: semanticColors.bodySubtext, lineHeight: 0 },
    pass: { color: semanticColors.successIcon, lineHeight: 0 }
  };
});
