import { focusRing } from '../theme/focus';
import { figures } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

/** What review, run and results have in common. */
export const useFlowStyles = makeUseStyles((theme) => {
  const { semanticColors, fonts } = theme;
  const clipped = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
  return {
    section: { margin: '20px 0 0' },
    title: { ...fonts.mediumPlus, fontWeight: 600, margin: '0 0 8px', selectors: { ':focus': { outline: 'none' } } },
    quiet: { color: semanticColors.bodySubtext, margin: '4px 0 8px', maxWidth: '80ch' },
    problem: { color: semanticColors.errorText, margin: '4px 0 0' },
    name: { ...clipped, fontWeight: 600 },
    reference: { ...clipped, color: semanticColors.bodySubtext },
    cell: clipped,
    actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', margin: '16px 0 0' },
    csv: { margin: '16px 0 8px' },
    notice: {
      padding: '10px 14px',
      margin: '12px 0 0',
      maxWidth: '80ch',
      border: `1px solid ${semanticColors.inputBorder}`,
      background: semanticColors.bodyStandoutBackground,
      selectors: { p: { margin: '0 0 6px' }, ul: { margin: '0 0 6px' } }
    },
    /** What stands above a page, apart from what the page is about. */
    band: { margin: '12px 0 20px' },
    /** Few need it. */
    seldom: { selectors: { summary: { fontWeight: 400, color: semanticColors.bodySubtext } } },
    /** What another tab does: set apart from what can be done here. */
    watched: {
      padding: '10px 14px 14px',
      border: `1px solid ${semanticColors.inputBorder}`,
      borderInlineStartWidth: 4
    },
    link: { color: semanticColors.link, fontWeight: 600, ...focusRing(theme) },
    /** On the ground of a notice. */
    noticeLink: { color: semanticColors.messageLink, fontWeight: 600, ...focusRing(theme) },
    pairs: {
      margin: '8px 0 0',
      selectors: {
        '> div': { display: 'flex', flexWrap: 'wrap', columnGap: '12px', padding: '5px 0' },
        dt: { flex: '0 0 200px', color: semanticColors.bodySubtext },
        dd: { ...figures, margin: 0, flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }
      }
    },
    examples: { margin: '0 0 8px', paddingInlineStart: 20, overflowWrap: 'anywhere' },
    code: { fontFamily: 'Consolas, Menlo, monospace', overflowWrap: 'anywhere' },
    danger: {
      color: semanticColors.errorText,
      borderColor: semanticColors.errorText,
      selectors: { ':hover': { color: semanticColors.errorText, borderColor: semanticColors.errorText } }
    },
    consequence: { fontWeight: 600, margin: '0 0 12px' }
  };
});
