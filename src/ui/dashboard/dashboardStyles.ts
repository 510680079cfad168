import { focusRing } from '../theme/focus';
import { figures, NARROW } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

/** A full-width section, or two thirds of one. */
const ROOMY = '@container tenant-closure (min-width: 760px)';

export const useDashboardStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  const bone = {
    background: semanticColors.bodyStandoutBackground,
    border: `1px solid ${semanticColors.bodyDivider}`,
    boxSizing: 'border-box'
  } as const;
  return {
    frame: {
      ...fonts.medium,
      color: semanticColors.bodyText,
      background: semanticColors.bodyBackground,
      border: `1px solid ${semanticColors.bodyDivider}`
    },
    root: { padding: '14px 20px 8px', selectors: { p: { margin: 0 }, [NARROW]: { padding: '12px 12px 8px' } } },
    /** In one column below each other, side by side where there is room. */
    halves: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      columnGap: '40px',
      selectors: { [ROOMY]: { gridTemplateColumns: 'repeat(auto-fit, minmax(340px, 1fr))' } }
    },
    way: { selectors: { [ROOMY]: { paddingTop: 8 } } },
    tenant: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere', selectors: { strong: { color: semanticColors.bodyText } } },
    label: { ...fonts.medium, fontWeight: 400, color: semanticColors.bodySubtext, margin: '8px 0 0' },
    date: { ...fonts.xLarge, ...figures, fontWeight: 600, lineHeight: 30, overflowWrap: 'anywhere' },
    distance: { color: semanticColors.bodySubtext },
    counters: {
      ...figures,
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(92px, 1fr))',
      gap: '8px 12px',
      listStyle: 'none',
      margin: '12px 0 14px',
      padding: '10px 0',
      borderTop: `1px solid ${semanticColors.bodyDivider}`,
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: { li: { display: 'flex', flexDirection: 'column' } }
    },
    count: { display: 'flex', alignItems: 'center', gap: 6, ...fonts.large, fontWeight: 600 },
    word: { ...fonts.small, color: semanticColors.bodySubtext },
    title: { ...fonts.medium, fontWeight: 600, margin: '0 0 4px' },
    text: { color: semanticColors.bodySubtext },
    blockers: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      selectors: { li: { display: 'flex', gap: 8, padding: '3px 0', overflowWrap: 'anywhere' } }
    },
    id: { ...figures, color: semanticColors.bodySubtext },
    link: { color: semanticColors.link, ...focusRing(theme) },
    foot: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 16px', paddingTop: 12 },
    readsOnly: { color: semanticColors.bodySubtext },
    blocks: { color: semanticColors.errorText, lineHeight: 0 },
    waiting: { color: palette.themePrimary, lineHeight: 0 },
    needsPerson: { color: semanticColors.bodyText, lineHeight: 0 },
    couldNotCheck: { color: semanticColors.bodySubtext, lineHeight: 0 },
    pass: { color: semanticColors.successIcon, lineHeight: 0 },
    boneLabel: { ...bone, width: 150, height: 14, marginBottom: 8 },
    boneDate: { ...bone, width: 220, maxWidth: '90%', height: 28, marginBottom: 14 },
    boneCounters: { ...bone, height: 62, marginBottom: 14 },
    boneLine: { ...bone, height: 18, marginBottom: 8 }
  };
});
