import { memoryInventory } from '../../evidence/inventory/testing/memoryInventory';
import type { Records } from '../../facts/records';
import type { Cloud } from '../../ports/cloud';
import type { Clock } from '../../ports/clock';
import type { HostTheme, Surface } from '../../ports/host';
import type { JournalStore } from '../../run/journal/journal';
import { createPageLease } from '../../run/testing/pageLease';
import { memoryJournals } from '../../run/testing/memoryJournals';
import { BASE_PALETTES } from '../theme/basePalettes';
import type { AppServices } from '../services';

export const NOW_MS = Date.parse('2026-11-20T12:00:00Z');

/** An address bar in memory, with what went through it. */
function addressBar(start: string) {
  let address = start;
  const listeners = new Set<(changed: string) => void>();
  return {
    current: () => address,
    go: (next: string) => {
      address = next;
      listeners.forEach((listener) => listener(next));
    },
    replace: (next: string) => {
      address = next;
    },
    onChange: (listener: (changed: string) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    link: (to: string) => `https://contoso.example/closing#/${to}`
  };
}

export function themeNamed(name: HostTheme['name']): HostTheme {
  return { name, isInverted: name !== 'light', palette: BASE_PALETTES[name] as Record<string, string>, semanticColors: {} };
}

export interface FakeOptions {
  readonly address?: string;
  readonly theme?: HostTheme['name'];
  readonly surface?: Surface;
  readonly access?: AppServices['access'];
  readonly mode?: 'real' | 'rehearsal';
  readonly cloud?: Cloud;
  readonly journals?: JournalStore;
  readonly inventory?: AppServices['inventory'];
  /** How long waiting takes; for ever when left out. */
  readonly sleep?: Clock['sleep'];
  /** Instead of services that answer nothing. */
  readonly given?: Partial<AppServices>;
  /** What the browser does when records are saved. */
  readonly save?: (records: Records) => Promise<void>;
}

/** Everything a screen is handed; Graph answers nothing. */
export function fakeServices(options: FakeOptions = {}) {
  const { address = '', theme = 'light', surface = 'teams', access = 'acting', mode = 'real', cloud = 'worldwide', journals = memoryJournals(), inventory = memoryInventory(), sleep = () => new Promise<void>(() => undefined), save, given = {} } = options;
  const opened: string[] = [];
  const saved: Records[] = [];
  const themes = new Set<(theme: HostTheme) => void>();
  let current = themeNamed(theme);
  const unanswered = { kind: 'failed', failure: { code: 'network', status: 0, graphCode: '', requestId: '' } } as const;
  const services: AppServices = {
    host: {
      surface,
      mode,
      cloud,
      locale: 'en',
      theme: () => current,
      onThemeChange: (changed) => {
        themes.add(changed);
        return () => themes.delete(changed);
      },
      token: () => Promise.resolve({ kind: 'opaque' }),
      serverTime: () => Promise.resolve(NOW_MS),
      openLink: (url) => {
        opened.push(url);
      },
      address: addressBar(address)
    },
    graph: {
      read: () => Promise.resolve(unanswered),
      readAll: (calls) => Promise.resolve(calls.map(() => unanswered)),
      pages: async function* () {
        yield unanswered;
      },
      openWriter: () => Promise.resolve({ kind: 'refused', guard: 'identityUnknown', requestId: '', trouble: 'none' })
    },
    clock: { now: () => NOW_MS, sleep },
    random: () => 0.5,
    records: {
      load: () => Promise.resolve(undefined),
      save: async (records) => {
        await save?.(records);
        saved.push(records);
      }
    },
    download: () => Promise.resolve({ kind: 'failed' }),
    journals,
    lease: createPageLease(),
    settings: { load: () => Promise.resolve(undefined), save: () => Promise.resolve() },
    inventory,
    access,
    ...given
  };
  const showTheme = (name: HostTheme['name']): void => {
    current = themeNamed(name);
    themes.forEach((changed) => changed(current));
  };
  return { services, opened, saved, showTheme };
}
