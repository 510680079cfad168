import { focusRing } from '../theme/focus';
import { figures, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useHeadlineStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  return {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '12px 40px',
      justifyContent: 'space-between',
      padding: '18px 20px 16px',
      color: semanticColors.bodyText,
      selectors: { [NARROW]: { padding: '14px 12px' } }
    },
    day: { flex: '1 1 420px', minWidth: 0, selectors: { [NARROW]: { flexBasis: '100%' } } },
    label: { ...fonts.medium, fontWeight: 400, color: semanticColors.bodySubtext, margin: 0 },
    date: {
      ...fonts.xxLarge,
      ...figures,
      fontWeight: 600,
      lineHeight: 36,
      margin: 0,
      overflowWrap: 'anywhere',
      selectors: { [NARROW]: { fontSize: 24, lineHeight: 30 } }
    },
    distance: { margin: '0 0 6px', color: semanticColors.bodySubtext },
    text: { margin: '2px 0 0' },
    because: { display: 'flex', flexWrap: 'wrap', gap: '0 10px', marginTop: 4 },
    becauseWord: { color: semanticColors.bodySubtext },
    chain: {
      flex: '1 1 320px',
      margin: 0,
      paddingInlineStart: 18,
      maxWidth: '88ch',
      selectors: { li: { paddingInlineStart: 2, marginBottom: 2, overflowWrap: 'anywhere' }, 'li:only-child': { listStyle: 'none', marginInlineStart: -18 } }
    },
    until: { ...figures, color: semanticColors.bodySubtext, whiteSpace: 'nowrap' },
    links: { display: 'inline-flex', flexWrap: 'wrap', gap: 8 },
    link: {
      ...figures,
      color: semanticColors.link,
      fontWeight: 600,
      ...focusRing(theme)
    },
    assumptions: {
      ...fonts.medium,
      marginTop: 8,
      color: semanticColors.bodySubtext,
      selectors: {
        summary: { cursor: 'pointer', width: 'fit-content', ...focusRing(theme) },
        ul: { margin: '4px 0 0', paddingInlineStart: 18, maxWidth: '88ch' }
      }
    },
    counters: {
      ...figures,
      listStyle: 'none',
      margin: 0,
      padding: '2px 0 0',
      selectors: { li: { display: 'flex', alignItems: 'center', gap: 8, lineHeight: 24, whiteSpace: 'nowrap' } }
    },
    zero: { color: semanticColors.bodySubtext },
    blocks: { color: semanticColors.errorText, lineHeight: 0 },
    waiting: { color: palette.themePrimary, lineHeight: 0 },
    needsPerson: { color: semanticColors.bodyText, lineHeight: 0 },
    couldNotCheck: { color: semanticColors.bodySubtext, lineHeight: 0 }
  };
});
