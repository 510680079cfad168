import type { Locale, Surface } from '../../src/ports/host';
import type { Choices, ThemeName } from './choices';

/** The host bar is a tool of this page and no part of the product: English only. */
export const WORDS = {
  bar: 'Rehearsal controls',
  scenario: 'Scenario',
  surface: 'Host',
  theme: 'Theme',
  language: 'Language',
  access: 'Access',
  latency: 'Latency',
  nextDeletion: 'Next deletion',
  clock: 'Service time',
  portal: 'Portal',
  teamsFrame: 'Tenant Closure in Teams',
  elsewhere: 'Another server on this machine keeps the tenant.',
  violations: (count: number) => (count === 1 ? '1 violation' : `${count} violations`),
  faults: (count: number) => `faults set: ${count}`,
  unreachable: 'The server of this page does not answer. Start it again with npm start, then reload.',
  broken: 'The product could not be loaded. Reload the page; if that does not help, start npm start again.'
} as const;

export const SURFACE_WORDS: Readonly<Record<Surface, string>> = {
  sharePointPage: 'SharePoint page',
  teams: 'Teams',
  embedded: 'Embedded dashboard'
};

export const THEME_WORDS: Readonly<Record<ThemeName, string>> = {
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast'
};

export const LOCALE_WORDS: Readonly<Record<Locale, string>> = {
  en: 'English',
  de: 'Deutsch',
  'zh-CN': '简体中文',
  sv: 'Svenska',
  da: 'Dansk',
  nl: 'Nederlands'
};

export const ACCESS_WORDS: Readonly<Record<Choices['access'], string>> = { full: 'Full', readOnly: 'Read only' };

const HOUR = 3_600_000;

export const FORWARD: readonly (readonly [label: string, ms: number])[] = [
  ['+1 h', HOUR],
  ['+1 d', 24 * HOUR],
  ['+30 d', 30 * 24 * HOUR]
];

export const LATENCIES = [0, 60, 200, 1_000] as const;

/** What may happen to the next deletion. */
export const MISHAPS: readonly (readonly [label: string, effect: object])[] = [
  ['fails: 500', { kind: 'status', status: 500 }],
  ['is refused: 403', { kind: 'status', status: 403, code: 'Authorization_RequestDenied' }],
  ['is throttled: 429', { kind: 'status', status: 429, retryAfter: 5 }],
  ['loses its answer', { kind: 'drop', when: 'after' }]
];
