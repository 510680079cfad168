import { makeUseStyles } from '../theme/makeUseStyles';

export const useFrameStyles = makeUseStyles(({ semanticColors, fonts }) => ({
  root: { ...fonts.medium, color: semanticColors.bodyText, background: semanticColors.bodyBackground, minHeight: 320 },
  /** Which tenant this is stays in sight however far the list is scrolled; on a low window it would be all there is. */
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 10,
    background: semanticColors.bodyBackground,
    selectors: { '@media (max-height: 480px)': { position: 'static' } }
  }
}));
