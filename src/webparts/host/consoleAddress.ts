import type { AddressBar } from '../../ports/host';
import { linkIntoTab } from './teamsLink';

/**
 * Addresses of the readiness dashboard. It has no places of its own: they are places of the closing console, which
 * lives on the page that the web part's property names, and opens beside the dashboard. Without one there is no link.
 */
export function consoleAddress(
  consoleUrl: () => string,
  openLink: (url: string) => void,
  page: Pick<Location, 'href' | 'origin'> = window.location
): AddressBar {
  const link = (address: string): string => {
    const url = safeAddress(consoleUrl(), page);
    return url === undefined ? '' : (linkIntoTab(url, address) ?? `${url.href.split('#')[0]}#/${address}`);
  };
  return {
    current: () => '',
    go: (address) => {
      const url = link(address);
      if (url !== '') {
        openLink(url);
      }
    },
    replace: () => undefined,
    onChange: () => () => undefined,
    link
  };
}

/**
 * Page editors write this address and administrators follow it: a page over HTTPS or of this site, never a script.
 * `undefined` where there is none, or none that may be followed.
 */
export function safeAddress(text: string, page: Pick<Location, 'href' | 'origin'>): URL | undefined {
  try {
    const url = text.trim() === '' ? undefined : new URL(text.trim(), page.href);
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && url.origin === page.origin) ? url : undefined;
  } catch {
    return undefined;
  }
}
