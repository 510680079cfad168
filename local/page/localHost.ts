import type { Host, HostTheme } from '../../src/ports/host';
import { consoleAddress } from '../../src/webparts/host/consoleAddress';
import { hashAddress } from '../../src/webparts/host/hashAddress';
import { openLink } from '../../src/webparts/host/openLink';
import { tokenClaims } from '../../src/webparts/host/tokenClaims';
import { writeChoices, type Choices, type ThemeName } from './choices';
import { server } from './server';
import { themeOf } from './themes';

export interface LocalHost {
  readonly host: Host;
  /** The host changed its colours while the product is open. */
  showTheme(name: ThemeName): void;
}

/** The page that the dashboard's property would name. */
function consoleUrl(choices: Choices): string {
  return window.location.origin + window.location.pathname + writeChoices({ ...choices, surface: 'sharePointPage' });
}

/** The Host port on the local page. What is chosen here SharePoint and Teams would say. */
export function createLocalHost(choices: Choices, token: () => Promise<string>): LocalHost {
  const listeners = new Set<(theme: HostTheme) => void>();
  let theme = themeOf(choices.theme);
  return {
    host: {
      surface: choices.surface,
      mode: 'rehearsal',
      cloud: 'worldwide',
      locale: choices.locale,
      theme: () => theme,
      onThemeChange: (changed) => {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
      token: async () => tokenClaims(await token()),
      serverTime: async () => {
        const time = await server.time().catch(() => Number.NaN);
        return Number.isNaN(time) ? Date.now() : time;
      },
      // What only a portal can do is practised on a page of this server.
      openLink: (url) => openLink(`/portal?link=${encodeURIComponent(url)}`),
      address: choices.surface === 'embedded' ? consoleAddress(() => consoleUrl(choices), openLink) : hashAddress(window)
    },
    showTheme: (name) => {
      theme = themeOf(name);
      listeners.forEach((listener) => listener(theme));
    }
  };
}
