import { focusRing } from '../theme/focus';
import { figures, FORCED, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useRailStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  return {
    root: {
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      padding: '0 12px',
      selectors: { [NARROW]: { padding: '0 4px' } }
    },
    list: {
      display: 'flex',
      flexWrap: 'wrap',
      listStyle: 'none',
      margin: 0,
      padding: 0,
      selectors: { [NARROW]: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' } }
    },
    overview: { display: 'flex' },
    item: {
      display: 'flex',
      alignItems: 'stretch',
      selectors: {
        ':not(:last-child)::after': {
          content: '""',
          alignSelf: 'center',
          width: 12,
          borderTop: `1px solid ${semanticColors.inputBorder}`,
          margin: '0 2px'
        },
        [NARROW]: { selectors: { ':not(:last-child)::after': { display: 'none' } } }
      }
    },
    link: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'center',
      gap: 1,
      minHeight: 48,
      boxSizing: 'border-box',
      padding: '5px 8px 3px',
      borderBottom: '2px solid transparent',
      color: semanticColors.bodyText,
      textDecoration: 'none',
      selectors: {
        ...focusRing(theme, -2).selectors,
        ':hover': { background: semanticColors.bodyBackgroundHovered },
        // A transparent border is drawn in forced colours.
        [FORCED]: { borderBottomColor: 'Canvas' },
        '&[aria-current=page]': {
          borderBottomColor: palette.themePrimary,
          fontWeight: 600,
          selectors: { [FORCED]: { borderBottomColor: 'Highlight' } }
        }
      }
    },
    name: { display: 'flex', alignItems: 'center', gap: 6, fontWeight: 'inherit' },
    number: {
      ...fonts.small,
      ...figures,
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 18,
      height: 18,
      boxSizing: 'border-box',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderRadius: '50%'
    },
    state: { ...fonts.small, color: semanticColors.bodySubtext, fontWeight: 400, whiteSpace: 'nowrap' },
    mark: { display: 'inline-flex', alignItems: 'center', gap: 4, ...figures },
    done: { color: semanticColors.successIcon },
    blocks: { color: semanticColors.errorText },
    waiting: { color: palette.themePrimary },
    needsPerson: { color: semanticColors.bodyText },
    couldNotCheck: { color: semanticColors.bodySubtext }
  };
});
