import { focusRing } from '../theme/focus';
import { bareButton, figures, FORCED, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

/** Name, type, role, licences, why. */
const COLUMNS = 'minmax(0, 2fr) 92px minmax(0, 1.3fr) 64px minmax(0, 2fr)';

export const useStep1Styles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  const clipped = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
  const cells = { display: 'grid', gridTemplateColumns: COLUMNS, columnGap: '12px' } as const;
  return {
    section: { margin: '20px 0 0' },
    title: { ...fonts.mediumPlus, fontWeight: 600, margin: '0 0 8px', selectors: { ':focus': { outline: 'none' } } },
    quiet: { color: semanticColors.bodySubtext, margin: '4px 0 8px', maxWidth: '80ch' },
    problem: { color: semanticColors.errorText, margin: '4px 0 0' },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      gap: 8,
      selectors: { [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' } }
    },
    column: {
      ...bareButton,
      padding: '10px 14px',
      border: `1px solid ${semanticColors.variantBorder}`,
      borderRadius: 2,
      selectors: {
        ...focusRing(theme).selectors,
        ':hover': { background: semanticColors.bodyBackgroundHovered },
        '&[aria-pressed=true]': {
          borderColor: palette.themePrimary,
          boxShadow: `inset 0 -3px 0 ${palette.themePrimary}`,
          background: semanticColors.bodyBackgroundChecked,
          selectors: { [FORCED]: { borderWidth: 3, borderColor: 'Highlight' } }
        }
      }
    },
    columnName: { display: 'block', fontWeight: 600 },
    columnCount: { ...figures, ...fonts.xLarge, display: 'block', fontWeight: 600 },
    reasons: { listStyle: 'none', margin: '6px 0 0', padding: 0, color: semanticColors.bodySubtext, ...figures },
    tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 12px', margin: '0 0 8px' },
    grow: { flex: '1 1 220px', minWidth: 0 },
    listHead: {
      ...cells,
      ...fonts.small,
      color: semanticColors.bodySubtext,
      padding: '0 8px 4px',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: { [NARROW]: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' } }
    },
    sort: { ...bareButton, minHeight: 24, selectors: { ...focusRing(theme).selectors, ':hover': { color: semanticColors.bodyText } } },
    row: {
      ...cells,
      alignItems: 'center',
      height: '100%',
      boxSizing: 'border-box',
      padding: '0 8px',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: {
        '> *': { minWidth: 0 },
        [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', selectors: { '> :nth-child(n+3)': { display: 'none' } } }
      }
    },
    name: { ...clipped, fontWeight: 600 },
    upn: { ...clipped, color: semanticColors.bodySubtext },
    cell: clipped,
    figure: { ...figures, textAlign: 'end' },
    rules: { listStyle: 'none', margin: '0 0 12px', padding: 0 },
    rule: { display: 'flex', alignItems: 'center', gap: 8, padding: '2px 0', overflowWrap: 'anywhere' }
  };
});
