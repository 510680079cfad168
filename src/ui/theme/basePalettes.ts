import type { IPalette } from '@fluentui/react/lib/Theme';
import type { HostTheme } from '../../ports/host';

/** SharePoint's dark theme, as its theme designer exports it. */
const DARK: Partial<IPalette> = {
  themePrimary: '#2899f5',
  themeLighterAlt: '#02060a',
  themeLighter: '#061827',
  themeLight: '#0c2e49',
  themeTertiary: '#185b93',
  themeSecondary: '#2286d7',
  themeDarkAlt: '#3ca2f6',
  themeDark: '#5bb1f8',
  themeDarker: '#87c6fa',
  neutralLighterAlt: '#292827',
  neutralLighter: '#31302f',
  neutralLight: '#3d3b39',
  neutralQuaternaryAlt: '#464442',
  neutralQuaternary: '#4c4a48',
  neutralTertiaryAlt: '#686663',
  neutralTertiary: '#c8c6c4',
  neutralSecondaryAlt: '#b3b0ad',
  neutralSecondary: '#d2d0ce',
  neutralPrimaryAlt: '#dadada',
  neutralPrimary: '#ffffff',
  neutralDark: '#f4f4f4',
  black: '#f8f8f8',
  white: '#201f1e'
};

/** Teams' high contrast theme: black, white, and one colour each for links, chosen and unavailable things. */
const CONTRAST: Partial<IPalette> = {
  themePrimary: '#1aebff',
  themeLighterAlt: '#000000',
  themeLighter: '#000000',
  themeLight: '#ffffff',
  themeTertiary: '#3ff23f',
  themeSecondary: '#1aebff',
  themeDarkAlt: '#1aebff',
  themeDark: '#ffff01',
  themeDarker: '#ffff01',
  neutralLighterAlt: '#000000',
  neutralLighter: '#000000',
  neutralLight: '#ffffff',
  neutralQuaternaryAlt: '#ffffff',
  neutralQuaternary: '#ffffff',
  neutralTertiaryAlt: '#3ff23f',
  neutralTertiary: '#3ff23f',
  neutralSecondaryAlt: '#ffffff',
  neutralSecondary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  black: '#ffffff',
  white: '#000000'
};

/** What stands below the host's own colours: a host may say "dark" before it has told which ones. */
export const BASE_PALETTES: Readonly<Record<HostTheme['name'], Partial<IPalette>>> = {
  light: {},
  dark: DARK,
  contrast: CONTRAST
};
