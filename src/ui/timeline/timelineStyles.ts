import { focusRing } from '../theme/focus';
import { bareButton, figures, FORCED } from '../theme/layout';
import { makeUseStyles } from '../theme/makeUseStyles';

export const useTimelineStyles = makeUseStyles((theme) => {
  const { semanticColors, palette, fonts } = theme;
  return {
    root: { color: semanticColors.bodyText },
    head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 12, minHeight: 40 },
    title: { ...fonts.mediumPlus, fontWeight: 600, margin: 0 },
    toggle: { ...bareButton, display: 'inline-flex', alignItems: 'center', gap: 6, minHeight: 32, ...focusRing(theme) },
    none: { margin: 0, color: semanticColors.bodySubtext },
    picture: { position: 'relative', paddingInline: 6 },
    svg: { display: 'block', overflow: 'visible' },
    grid: { stroke: semanticColors.bodyDivider },
    axis: { stroke: semanticColors.inputBorder },
    // Forced colours leave a drawing's own colours alone: it has to take the reader's by itself.
    end: { stroke: palette.themePrimary, strokeWidth: 1.5, strokeDasharray: '3 3', selectors: { [FORCED]: { stroke: 'CanvasText' } } },
    running: {
      fill: palette.themePrimary,
      stroke: palette.themePrimary,
      selectors: { [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText' } }
    },
    afterAction: {
      fill: semanticColors.bodyBackground,
      stroke: palette.themePrimary,
      selectors: { [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } }
    },
    label: {
      ...fonts.small,
      position: 'absolute',
      insetInlineStart: 6,
      insetInlineEnd: 14,
      display: 'flex',
      justifyContent: 'space-between',
      gap: 12
    },
    labelName: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', background: semanticColors.bodyBackground, paddingInlineEnd: 4 },
    labelDate: { ...figures, whiteSpace: 'nowrap', color: semanticColors.bodySubtext, background: semanticColors.bodyBackground, paddingInlineStart: 4 },
    axisWords: {
      ...fonts.small,
      position: 'absolute',
      insetInlineStart: 6,
      insetInlineEnd: 0,
      display: 'flex',
      justifyContent: 'space-between',
      color: semanticColors.bodySubtext
    },
    star: { color: semanticColors.bodyText, fontWeight: 600 },
    scroll: { overflowX: 'auto' },
    table: {
      ...fonts.small,
      borderCollapse: 'collapse',
      width: '100%',
      selectors: {
        th: { textAlign: 'start', verticalAlign: 'top', fontWeight: 600, padding: '6px 12px 6px 0' },
        'thead th': { color: semanticColors.bodySubtext, fontWeight: 400 },
        td: { ...figures, textAlign: 'start', verticalAlign: 'top', padding: '6px 12px 6px 0', whiteSpace: 'nowrap' },
        tr: { borderBottom: `1px solid ${semanticColors.bodyDivider}` }
      }
    },
    rule: { fontWeight: 400, color: semanticColors.bodySubtext }
  };
});
