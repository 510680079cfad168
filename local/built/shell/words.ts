import type { Cloud } from '../../../src/ports/cloud';
import { LOCALE_WORDS } from '../../page/words';
import type { BuiltHost, Culture, PartName, Section, Width } from '../choices';

/** The frame is a tool of this page and no part of the product: English only. */
export const WORDS = {
  heading: 'Tenant Closure as it ships',
  host: 'Host',
  stage: 'What the host shows',
  part: 'Web part',
  tab: 'Tab',
  width: 'Width',
  section: 'Section',
  cloud: 'Cloud',
  alone: 'Open on its own',
  sharePointFrame: 'Page of SharePoint',
  teamsFrame: 'Tenant Closure in Teams',
  app: 'Tenant Closure',
  shared: (label: string) => `Link to share: ${label === '' ? 'this place' : label}`,
  fault: (text: string) => `On this page: ${text}`
} as const;

export const HOST_WORDS: Readonly<Record<BuiltHost, string>> = { sharePoint: 'SharePoint', teams: 'Teams' };

export const PART_WORDS: Readonly<Record<PartName, string>> = {
  console: 'Closing console',
  dashboard: 'Readiness dashboard',
  card: 'Readiness card'
};

export const SECTION_WORDS: Readonly<Record<Section, string>> = { none: 'None', neutral: 'Neutral', soft: 'Soft', strong: 'Strong' };

export const WIDTH_WORDS: Readonly<Record<Width, string>> = { full: 'Full page', third: 'One-third column' };

export const CLOUD_WORDS: Readonly<Record<Cloud, string>> = {
  worldwide: 'Worldwide',
  usGovHigh: 'GCC High',
  usGovDod: 'DoD',
  china: '21Vianet'
};

export const CULTURE_WORDS: Readonly<Record<Culture, string>> = {
  'en-US': LOCALE_WORDS.en,
  'de-DE': LOCALE_WORDS.de,
  'zh-CN': LOCALE_WORDS['zh-CN'],
  'sv-SE': LOCALE_WORDS.sv,
  'da-DK': LOCALE_WORDS.da,
  'nl-NL': LOCALE_WORDS.nl,
  'fr-FR': 'Français (not translated)'
};
