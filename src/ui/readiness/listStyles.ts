import { focusLine, focusRing } from '../theme/focus';
import { bareButton, figures, FORCED, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

const COLUMNS = '44px minmax(0, 1fr) 60px 48px 132px';

export const useListStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  const cells = { display: 'grid', gridTemplateColumns: COLUMNS, columnGap: '12px', alignItems: 'start' } as const;
  return {
    table: { ...fonts.medium, color: semanticColors.bodyText },
    head: {
      ...cells,
      ...fonts.small,
      alignItems: 'end',
      padding: '0 12px 4px',
      color: semanticColors.bodySubtext,
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: { [NARROW]: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', padding: '0 4px 4px' } }
    },
    sort: {
      ...bareButton,
      display: 'inline-flex',
      alignItems: 'center',
      gap: 4,
      minHeight: 24,
      selectors: { ...focusRing(theme).selectors, ':hover': { color: semanticColors.bodyText } }
    },
    group: {
      ...fonts.medium,
      fontWeight: 600,
      padding: '14px 12px 4px',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`
    },
    groupCount: { ...figures, ...fonts.small, color: semanticColors.bodySubtext, marginInlineStart: 8, fontWeight: 400 },
    row: {
      ...cells,
      position: 'relative',
      padding: '7px 12px',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: {
        ':hover': { background: semanticColors.listItemBackgroundHovered },
        [NARROW]: { gridTemplateColumns: '28px minmax(0, 1fr)', rowGap: '2px', columnGap: '8px', padding: '8px 4px' }
      }
    },
    open: {
      background: semanticColors.listItemBackgroundChecked,
      boxShadow: `inset 3px 0 0 ${palette.themePrimary}`,
      selectors: { [FORCED]: { outline: '2px solid Highlight', outlineOffset: '-2px' } }
    },
    result: { paddingTop: 1 },
    check: { minWidth: 0 },
    link: {
      color: semanticColors.bodyText,
      textDecoration: 'none',
      fontWeight: 600,
      overflowWrap: 'anywhere',
      selectors: {
        // The link covers its row: one big target, one stop for the keyboard.
        '::after': { content: '""', position: 'absolute', inset: 0 },
        ':hover': { textDecoration: 'underline' },
        ':focus': { outline: 'none' },
        ':focus-visible::after': focusLine(theme, -2)
      }
    },
    id: { ...figures, fontWeight: 400, color: semanticColors.bodySubtext, marginInlineEnd: 4 },
    sentence: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere' },
    objects: { ...figures, textAlign: 'end', selectors: { [NARROW]: { gridColumn: '2', textAlign: 'start' } } },
    effort: { selectors: { [NARROW]: { gridColumn: '2' } } },
    until: { ...figures, selectors: { [NARROW]: { gridColumn: '2' } } },
    narrowLabel: { display: 'none', color: semanticColors.bodySubtext, selectors: { [NARROW]: { display: 'inline' } } },
    none: { padding: '32px 12px', textAlign: 'start', selectors: { p: { margin: '4px 0 12px' } } }
  };
});
