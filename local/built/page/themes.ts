import { createTheme, type ITheme, type IPalette } from '@fluentui/react/lib/Theme';
import { getVariant, VariantThemeType } from '@fluentui/scheme-utilities';
import type { Section, ThemeName } from '../choices';
import type { SpfxTheme } from './shown';

/** The greys of a dark theme, as SharePoint's theme designer exports them for `#1f1f1f`. */
const DARK_GREYS: Partial<IPalette> = {
  neutralLighterAlt: '#282828', neutralLighter: '#313131', neutralLight: '#3f3f3f', neutralQuaternaryAlt: '#484848',
  neutralQuaternary: '#4f4f4f', neutralTertiaryAlt: '#6d6d6d', neutralTertiary: '#c8c8c8', neutralSecondaryAlt: '#d0d0d0',
  neutralSecondary: '#d0d0d0', neutralPrimaryAlt: '#dadada', neutralPrimary: '#ffffff', neutralDark: '#f4f4f4',
  black: '#f8f8f8', white: '#1f1f1f'
};

/** SharePoint's default theme of today and a dark one. */
const SHAREPOINT: Readonly<Record<ThemeName, ITheme>> = {
  light: createTheme({
    palette: {
      themeDarker: '#013d3f', themeDark: '#02494c', themeDarkAlt: '#026d70', themePrimary: '#03787c', themeSecondary: '#13898d',
      themeTertiary: '#49aeb1', themeLight: '#98d6d8', themeLighter: '#c5e9ea', themeLighterAlt: '#f0f9fa'
    }
  }),
  dark: createTheme({
    isInverted: true,
    palette: {
      themeDarker: '#9fd4ff', themeDark: '#7cc4ff', themeDarkAlt: '#59b3ff', themePrimary: '#4aa8ff', themeSecondary: '#3f8ed6',
      themeTertiary: '#2c6599', themeLight: '#16324c', themeLighter: '#0c1b29', themeLighterAlt: '#03070a', ...DARK_GREYS
    }
  }),
  contrast: createTheme()
};

/** What Teams' three themes look like, in Fluent's slots. */
const TEAMS: Readonly<Record<ThemeName, ITheme>> = {
  light: createTheme({
    palette: {
      themeDarker: '#383966', themeDark: '#444791', themeDarkAlt: '#4f52b2', themePrimary: '#5b5fc7', themeSecondary: '#7579eb',
      themeTertiary: '#aab1fa', themeLight: '#dce0fa', themeLighter: '#e8ebfa', themeLighterAlt: '#f4f5fd'
    }
  }),
  dark: createTheme({
    isInverted: true,
    palette: {
      themeDarker: '#b6bcfa', themeDark: '#aab1fa', themeDarkAlt: '#9299f7', themePrimary: '#7f85f5', themeSecondary: '#7579eb',
      themeTertiary: '#5b5fc7', themeLight: '#383966', themeLighter: '#2f2f4a', themeLighterAlt: '#2b2b40',
      neutralLighterAlt: '#292929', neutralLighter: '#333333', neutralLight: '#3d3d3d', neutralQuaternaryAlt: '#474747',
      neutralQuaternary: '#525252', neutralTertiaryAlt: '#666666', neutralTertiary: '#adadad', neutralSecondaryAlt: '#bdbdbd',
      neutralSecondary: '#d6d6d6', neutralPrimaryAlt: '#e0e0e0', neutralPrimary: '#ffffff', neutralDark: '#f5f5f5',
      black: '#fafafa', white: '#292929'
    }
  }),
  contrast: createTheme({
    isInverted: true,
    palette: {
      themeDarker: '#ffff01', themeDark: '#ffff01', themeDarkAlt: '#1aebff', themePrimary: '#1aebff', themeSecondary: '#1aebff',
      themeTertiary: '#3ff23f', themeLight: '#ffffff', themeLighter: '#000000', themeLighterAlt: '#000000',
      neutralLighterAlt: '#000000', neutralLighter: '#000000', neutralLight: '#ffffff', neutralQuaternaryAlt: '#ffffff',
      neutralQuaternary: '#ffffff', neutralTertiaryAlt: '#3ff23f', neutralTertiary: '#3ff23f', neutralSecondaryAlt: '#ffffff',
      neutralSecondary: '#ffffff', neutralPrimaryAlt: '#ffffff', neutralPrimary: '#ffffff', neutralDark: '#ffffff',
      black: '#ffffff', white: '#000000'
    }
  })
};

const VARIANTS: Readonly<Record<Section, VariantThemeType>> = {
  none: VariantThemeType.None, neutral: VariantThemeType.Neutral, soft: VariantThemeType.Soft, strong: VariantThemeType.Strong
};

const colors = (slots: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(slots).filter((slot): slot is [string, string] => typeof slot[1] === 'string'));

const spfxTheme = ({ isInverted, palette, semanticColors }: ITheme): SpfxTheme => ({
  isInverted,
  palette: colors(palette),
  semanticColors: colors(semanticColors)
});

/**
 * What a web part of SharePoint hears: the theme of the site, seen through the background of its section. The variants are
 * Microsoft's own.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/guidance/supporting-section-backgrounds
 */
export const sectionTheme = (theme: ThemeName, section: Section): SpfxTheme =>
  spfxTheme(section === 'none' ? SHAREPOINT[theme] : (getVariant(SHAREPOINT[theme], VARIANTS[section]) as ITheme));

export const siteTheme = (theme: ThemeName): SpfxTheme => spfxTheme(SHAREPOINT[theme]);

export const teamsTheme = (theme: ThemeName): SpfxTheme => spfxTheme(TEAMS[theme]);
