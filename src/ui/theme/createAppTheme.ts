import { DefaultPalette } from '@fluentui/react/lib/Styling';
import { createTheme, type IPalette, type ISemanticColors, type Theme } from '@fluentui/react/lib/Theme';
import type { HostTheme } from '../../ports/host';
import { BASE_PALETTES } from './basePalettes';
import { contrastRatio } from './contrastRatio';

/**
 * A locked button can be reached and is described, so its words are as readable as those of any other disabled one. In
 * contrast what is checked has the text's own colour as its background: our borders say it, so the background stays. A
 * button that is checked or pressed has no such border: its words take the ground's colour.
 */
function createSlots(
  name: HostTheme['name'],
  { white = '', neutralTertiary = DefaultPalette.neutralTertiary }: Partial<IPalette>,
  told: HostTheme['semanticColors']
): Partial<ISemanticColors> {
  const slots = { ...told, primaryButtonTextDisabled: neutralTertiary };
  return name === 'contrast'
    ? { ...slots, bodyBackgroundChecked: white, bodyBackgroundHovered: white, buttonTextChecked: white, buttonTextCheckedHovered: white }
    : slots;
}

/** https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum */
const READABLE = 4.5;

const isTooPale = (front: string, ground: string): boolean => contrastRatio(front, ground) < READABLE;

/**
 * A section of strong background keeps the red and green of a white page, and marks what is chosen with a pale tint below
 * white words. What can't be told from its ground takes the text's colour, or the ground's: shape, word and border say it.
 */
function readable({ semanticColors }: Theme): Partial<ISemanticColors> {
  const { bodyBackground, bodyText, bodyBackgroundChecked, bodyBackgroundHovered, errorText, successIcon } = semanticColors;
  return {
    ...(isTooPale(errorText, bodyBackground) ? { errorText: bodyText } : {}),
    ...(isTooPale(successIcon, bodyBackground) ? { successIcon: bodyText } : {}),
    ...(isTooPale(bodyText, bodyBackgroundChecked) ? { bodyBackgroundChecked: bodyBackground } : {}),
    ...(isTooPale(bodyText, bodyBackgroundHovered) ? { bodyBackgroundHovered: bodyBackground } : {})
  };
}

/**
 * The host's colours as a Fluent theme. Screens use its slots only, so that dark and contrast come by themselves.
 * In contrast there are no shadows: borders say it.
 */
export function createAppTheme({ name, isInverted, palette, semanticColors }: HostTheme): Theme {
  const flat = { elevation4: 'none', elevation8: 'none', elevation16: 'none', elevation64: 'none' };
  const known: Partial<IPalette> = Object.keys(palette).length > 0 ? palette : BASE_PALETTES[isInverted ? name : 'light'];
  const theme = createTheme({
    isInverted,
    // A link inside a sentence has to differ by more than its colour: https://www.w3.org/WAI/WCAG21/Understanding/use-of-color
    components: { Link: { styles: { root: { textDecoration: 'underline' } } } },
    palette: known,
    semanticColors: createSlots(name, known, semanticColors),
    ...(name === 'contrast' ? { effects: flat } : {})
  });
  return name === 'contrast' ? theme : { ...theme, semanticColors: { ...theme.semanticColors, ...readable(theme) } };
}
