import { focusRing } from '../theme/focus';
import { figures, hidden, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useStepStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  return {
    root: {
      padding: '18px 20px 32px',
      maxWidth: 1080,
      color: semanticColors.bodyText,
      selectors: { [NARROW]: { padding: '14px 12px 24px' } }
    },
    head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 16px' },
    title: { ...fonts.xLarge, fontWeight: 600, margin: 0, selectors: { ':focus': { outline: 'none' } } },
    standing: { color: semanticColors.bodySubtext },
    lead: { ...fonts.mediumPlus, margin: '4px 0 16px', maxWidth: '72ch' },
    section: { ...fonts.mediumPlus, fontWeight: 600, margin: '20px 0 8px' },
    quiet: { color: semanticColors.bodySubtext, margin: '4px 0 0', maxWidth: '80ch' },
    lock: {
      display: 'flex',
      gap: 12,
      padding: '10px 12px',
      margin: '12px 0 16px',
      border: `1px solid ${semanticColors.inputBorder}`
    },
    opens: { listStyle: 'none', margin: '6px 0 0', padding: 0, selectors: { li: { marginBottom: 6 } } },
    link: { color: semanticColors.link, fontWeight: 600, ...focusRing(theme) },
    cards: { listStyle: 'none', margin: 0, padding: 0, selectors: { '> li': { marginBottom: 8 } } },
    oneCard: { marginBottom: 8 },
    card: {
      padding: '10px 14px',
      border: `1px solid ${semanticColors.bodyDivider}`,
      borderRadius: 2,
      background: semanticColors.bodyBackground
    },
    cardHead: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px' },
    cardTitle: { ...fonts.medium, fontWeight: 600, margin: 0, flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
    id: { ...figures, fontWeight: 400, color: semanticColors.bodySubtext },
    state: {
      ...fonts.small,
      ...figures,
      padding: '1px 8px',
      border: `1px solid ${semanticColors.variantBorder}`,
      borderRadius: 2,
      whiteSpace: 'nowrap'
    },
    finding: { margin: '6px 0 0', maxWidth: '80ch', overflowWrap: 'anywhere' },
    work: { marginTop: 8, paddingTop: 4, borderTop: `1px solid ${semanticColors.bodyDivider}` },
    table: {
      ...figures,
      width: '100%',
      borderCollapse: 'collapse',
      margin: '6px 0 0',
      selectors: {
        'th, td': { padding: '4px 8px 4px 0', textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' },
        'thead th': { ...fonts.small, fontWeight: 600, color: semanticColors.bodySubtext },
        'tbody th': { fontWeight: 400 },
        'tbody tr': { borderTop: `1px solid ${semanticColors.bodyDivider}` }
      }
    },
    /** In a narrow window each row is read from top to bottom; its heads are not needed to understand it. */
    stacked: {
      selectors: {
        [NARROW]: {
          selectors: {
            thead: hidden,
            'tbody tr': { display: 'block', padding: '4px 0' },
            'tbody th, tbody td': { display: 'block', padding: '1px 0' },
            'tbody th': { fontWeight: 600 }
          }
        }
      }
    },
    foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginTop: 8 },
    band: {
      margin: '8px 0',
      padding: '4px 10px',
      borderInlineStart: `4px solid ${semanticColors.severeWarningIcon}`,
      background: semanticColors.severeWarningBackground,
      color: semanticColors.messageText,
      fontWeight: 600
    },
    bandLink: { color: semanticColors.messageLink, ...focusRing(theme) },
    pairs: {
      margin: '8px 0 0',
      selectors: {
        '> div': { display: 'flex', flexWrap: 'wrap', columnGap: '12px', padding: '2px 0' },
        dt: { flex: '0 0 170px', color: semanticColors.bodySubtext },
        dd: { ...figures, margin: 0, flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }
      }
    },
    path: { margin: '6px 0 0', paddingInlineStart: 22, maxWidth: '80ch', overflowWrap: 'anywhere', selectors: { li: { marginBottom: 3 } } },
    pathTitle: { ...fonts.medium, fontWeight: 600, margin: '12px 0 0' },
    actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', marginTop: 12 },
    look: { color: semanticColors.bodySubtext },
    accent: { color: palette.themePrimary }
  };
});
