import type { AddressBar } from '../../ports/host';

/**
 * Addresses of the readiness dashboard. It has no places of its own: they are places of the closing console, which
 * lives on the page that the web part's property names, and opens beside the dashboard. Without one there is no link.
 */
export function consoleAddress(consoleUrl: () => string, openLink: (url: string) => void): AddressBar {
  const link = (address: string): string => (consoleUrl() === '' ? '' : `${consoleUrl().split('#')[0]}#/${address}`);
  return {
    current: () => '',
    go: (address) => {
      if (consoleUrl() !== '') {
        openLink(link(address));
      }
    },
    onChange: () => () => undefined,
    link
  };
}
