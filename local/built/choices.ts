import { ALL_CLOUDS, type Cloud } from '../../src/ports/cloud';

export type BuiltHost = 'sharePoint' | 'teams';
export type PartName = 'console' | 'dashboard' | 'card';
export type ThemeName = 'light' | 'dark' | 'contrast';
export type Section = 'none' | 'neutral' | 'soft' | 'strong';
export type Width = 'full' | 'third';
/** Names of cultures, as SharePoint and Teams say them: our six languages, and one that we don't have. */
export const CULTURES = ['en-US', 'de-DE', 'zh-CN', 'sv-SE', 'da-DK', 'nl-NL', 'fr-FR'] as const;
export type Culture = (typeof CULTURES)[number];

export const BUILT_HOSTS: readonly BuiltHost[] = ['sharePoint', 'teams'];
export const PART_NAMES: readonly PartName[] = ['console', 'dashboard', 'card'];
export const SECTIONS: readonly Section[] = ['none', 'neutral', 'soft', 'strong'];
export const WIDTHS: readonly Width[] = ['full', 'third'];
export const ACCESSES = ['full', 'readOnly'] as const;
/** SharePoint has no theme of high contrast; the browser's forced colours are one everywhere. */
export const THEMES_OF: Readonly<Record<BuiltHost, readonly ThemeName[]>> = {
  sharePoint: ['light', 'dark'],
  teams: ['light', 'dark', 'contrast']
};

/** What a person or a test chose; it stands in the address of the frame, and of the page of SharePoint in it. */
export interface BuiltChoices {
  readonly host: BuiltHost;
  /** In the order in which they stand on the page. */
  readonly parts: readonly PartName[];
  readonly theme: ThemeName;
  readonly section: Section;
  readonly width: Width;
  readonly culture: Culture;
  readonly cloud: Cloud;
  /** The console's property: a second admin watches. */
  readonly access: (typeof ACCESSES)[number];
  /** In Teams: the tab of the app, empty for its first, and the place in it that a link named. */
  readonly tab: string;
  readonly subPageId: string;
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null, other: Value): Value {
  return values.find((value) => value === given) ?? other;
}

/** Anything unknown in the address counts as not given. */
export function readBuiltChoices(search: string): BuiltChoices {
  const given = new URLSearchParams(search);
  const host = oneOf(BUILT_HOSTS, given.get('host'), 'sharePoint');
  const named = given.getAll('part');
  const parts = PART_NAMES.filter((part) => named.includes(part));
  return {
    host,
    parts: parts.length === 0 && !named.includes('none') ? ['console'] : parts,
    theme: oneOf(THEMES_OF[host], given.get('theme'), 'light'),
    section: oneOf(SECTIONS, given.get('section'), 'none'),
    width: oneOf(WIDTHS, given.get('width'), 'full'),
    culture: oneOf(CULTURES, given.get('culture'), 'en-US'),
    cloud: oneOf(ALL_CLOUDS, given.get('cloud'), 'worldwide'),
    access: oneOf(ACCESSES, given.get('access'), 'full'),
    tab: given.get('tab') ?? '',
    subPageId: given.get('subPageId') ?? ''
  };
}

export function writeBuiltChoices(choices: BuiltChoices): string {
  const { parts, ...rest } = choices;
  const query = new URLSearchParams(rest);
  (parts.length === 0 ? ['none'] : parts).forEach((part) => query.append('part', part));
  return `?${query.toString()}`;
}
