import type { AddressBar } from '../../ports/host';

const PREFIX = '#/';

/** The part of `window` that an address needs. */
export interface AddressWindow {
  readonly location: { hash: string; readonly href: string };
  readonly history: Pick<History, 'state' | 'replaceState'>;
  addEventListener(type: 'hashchange', listener: () => void): void;
  removeEventListener(type: 'hashchange', listener: () => void): void;
}

/** Addresses as the fragment of the page: `…/Tenant-Closure.aspx#/checks/U02`. SharePoint leaves the fragment alone. */
export function hashAddress(page: AddressWindow): AddressBar {
  const current = (): string => (page.location.hash.startsWith(PREFIX) ? page.location.hash.slice(PREFIX.length) : '');
  const link = (address: string): string => `${page.location.href.split('#')[0]}${PREFIX}${address}`;
  return {
    current,
    go: (address) => {
      page.location.hash = `${PREFIX}${address}`;
    },
    replace: (address) => {
      try {
        // SharePoint keeps its own notes in the state.
        page.history.replaceState(page.history.state, '', link(address));
      } catch {
        // A browser may refuse when that is done too often, e.g. by somebody who types fast. The next one takes it along.
      }
    },
    onChange: (changed) => {
      const listener = (): void => changed(current());
      page.addEventListener('hashchange', listener);
      return () => page.removeEventListener('hashchange', listener);
    },
    link
  };
}
