import { LOCALES, type Locale, type Surface } from '../../src/ports/host';

/** What the visitor chose; it stands in the address, so that a reload or a test finds it again. */
export interface Choices {
  readonly surface: Surface;
  readonly theme: ThemeName;
  readonly locale: Locale;
  /** A second admin watches. */
  readonly access: 'full' | 'readOnly';
}

export type ThemeName = 'light' | 'dark' | 'contrast';

export const SURFACES: readonly Surface[] = ['sharePointPage', 'teams', 'embedded'];
export const THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
export const ACCESSES: readonly Choices['access'][] = ['full', 'readOnly'];

function oneOf<Value extends string>(values: readonly Value[], given: string | null, other: Value): Value {
  return values.find((value) => value === given) ?? other;
}

/** Anything unknown in the address counts as not given. */
export function readChoices(search: string): Choices {
  const given = new URLSearchParams(search);
  return {
    surface: oneOf(SURFACES, given.get('surface'), 'sharePointPage'),
    theme: oneOf(THEMES, given.get('theme'), 'light'),
    locale: oneOf(LOCALES, given.get('lang'), 'en'),
    access: oneOf(ACCESSES, given.get('access'), 'full')
  };
}

export function writeChoices({ surface, theme, locale, access }: Choices): string {
  return `?${new URLSearchParams({ surface, theme, lang: locale, access }).toString()}`;
}
