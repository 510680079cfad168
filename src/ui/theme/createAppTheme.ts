import { createTheme, type IPalette, type ISemanticColors, type Theme } from '@fluentui/react/lib/Theme';
import type { HostTheme } from '../../ports/host';
import { BASE_PALETTES } from './basePalettes';

/**
 * The host's colours as a Fluent theme. Screens use its slots only, so that dark and contrast come by themselves.
 * In contrast there are no shadows: borders say it.
 */
export function createAppTheme({ name, isInverted, palette, semanticColors }: HostTheme): Theme {
  const flat = { elevation4: 'none', elevation8: 'none', elevation16: 'none', elevation64: 'none' };
  const told = Object.keys(palette).length > 0;
  return createTheme({
    isInverted,
    // A link inside a sentence has to differ by more than its colour: https://www.w3.org/WAI/WCAG21/Understanding/use-of-color
    components: { Link: { styles: { root: { textDecoration: 'underline' } } } },
    palette: told ? (palette as Partial<IPalette>) : BASE_PALETTES[isInverted ? name : 'light'],
    semanticColors: semanticColors as Partial<ISemanticColors>,
    ...(name === 'contrast' ? { effects: flat } : {})
  });
}
