import { focusRing } from '../theme/focus';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useWorkStyles = makeUseStyles((theme) => {
  const { semanticColors, fonts } = theme;
  return {
    card: { padding: '10px 14px 14px', margin: '0 0 12px', border: `1px solid ${semanticColors.bodyDivider}`, borderRadius: 2 },
    head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
    title: { ...fonts.mediumPlus, fontWeight: 600, margin: 0, flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
    state: { color: semanticColors.bodySubtext },
    finding: { margin: '6px 0 0', maxWidth: '80ch', overflowWrap: 'anywhere' },
    quiet: { color: semanticColors.bodySubtext, margin: '4px 0 8px', maxWidth: '80ch' },
    link: { color: semanticColors.link, fontWeight: 600, ...focusRing(theme) },
    more: { margin: '12px 0 0' },
    summary: { cursor: 'pointer', fontWeight: 600, minHeight: 24, width: 'fit-content', ...focusRing(theme) },
    within: { padding: '4px 0 0 16px' },
    /** Beside the round mark of a choice. */
    option: { display: 'inline-block', paddingInlineStart: 26, overflowWrap: 'anywhere' },
    lines: {
      fontFamily: 'Consolas, Menlo, monospace',
      padding: '8px 12px',
      margin: '4px 0',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      border: `1px solid ${semanticColors.bodyDivider}`,
      background: semanticColors.bodyStandoutBackground
    }
  };
});
