import type { IPanelStyles } from '@fluentui/react/lib/Panel';
import { useTheme } from '@fluentui/react/lib/Theme';
import { figures } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const PANEL_WIDTH = '520px';

/** Fluent's panel around our content: its width never exceeds the window, which is what 400 % zoom needs. */
export function usePanelShellStyles(): Partial<IPanelStyles> {
  const { semanticColors } = useTheme();
  return {
    main: { maxWidth: '100vw', borderInlineStart: `1px solid ${semanticColors.variantBorder}` },
    commands: { paddingTop: 8, position: 'sticky', top: 0, zIndex: 1, background: semanticColors.bodyBackground },
    content: { padding: '0 20px 24px' },
    scrollableContent: { overflowY: 'auto' }
  };
}

export const usePanelStyles = makeUseStyles((theme) => {
  const { semanticColors, fonts } = theme;
  return {
    bar: {
      display: 'flex',
      alignItems: 'center',
      gap: 2,
      padding: '0 12px 4px',
      color: semanticColors.bodyText
    },
    whose: {
      ...fonts.small,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 12,
      padding: '0 20px 8px',
      color: semanticColors.bodySubtext,
      borderBottom: `1px solid ${semanticColors.bodyDivider}`
    },
    tenant: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
    position: { ...figures, color: semanticColors.bodySubtext, paddingInlineStart: 6 },
    gap: { flex: 1 },
    article: { color: semanticColors.bodyText, paddingTop: 12 },
    title: {
      ...fonts.xLarge,
      fontWeight: 600,
      margin: '0 0 6px',
      lineHeight: 26,
      overflowWrap: 'anywhere',
      selectors: { ':focus': { outline: 'none' } }
    },
    id: { ...figures, fontWeight: 400, color: semanticColors.bodySubtext },
    verdict: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '2px 8px',
      alignItems: 'baseline',
      fontWeight: 600
    },
    readAt: { color: semanticColors.bodySubtext, fontWeight: 400 },
    sentence: { margin: '4px 0 0', overflowWrap: 'anywhere' },
    section: { marginTop: 18 },
    heading: { ...fonts.mediumPlus, fontWeight: 600, margin: '0 0 6px' },
    text: { margin: '0 0 8px', maxWidth: '68ch', overflowWrap: 'anywhere' },
    quiet: { color: semanticColors.bodySubtext },
    steps: { margin: '0 0 10px', paddingInlineStart: 22, selectors: { li: { marginBottom: 4 } } },
    actions: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 },
    waits: { listStyle: 'none', margin: 0, padding: 0, selectors: { li: { marginBottom: 8 } } },
    waitDate: { ...figures, fontWeight: 600 }
  };
});
