import { createTheme, type Theme } from '@fluentui/react/lib/Theme';
import type { HostTheme } from '../../src/ports/host';
import { BASE_PALETTES } from '../../src/ui/theme/basePalettes';
import type { ThemeName } from './choices';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createTheme({ palette: BASE_PALETTES.light }),
  dark: createTheme({ palette: BASE_PALETTES.dark, isInverted: true }),
  contrast: createTheme({ palette: BASE_PALETTES.contrast, isInverted: true })
};

const colors = (slots: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(slots).filter((slot): slot is [string, string] => typeof slot[1] === 'string'));

/** The colours that SharePoint or Teams would hand over. */
export function themeOf(name: ThemeName): HostTheme {
  const { palette, semanticColors, isInverted } = THEMES[name];
  return { name, isInverted, palette: colors(palette), semanticColors: colors(semanticColors) };
}
