import { createGraph, type Access } from '../../graph';
import { createBrowserStorage } from '../../storage';
import type { AppServices } from '../../ui/services';
import { browserClock } from '../host/browserClock';
import { createDownload } from '../host/download';
import { graphOptions } from '../host/graphOptions';
import type { SpfxHost } from '../host/spfxHost';

/**
 * What the closing console is handed on SharePoint and Teams.
 * @param access as the page's property says now: a page for watching can't change anything, whatever its screens offer.
 */
export function createServices(spfx: SpfxHost, access: () => Access): Omit<AppServices, 'access'> {
  const options = graphOptions(spfx);
  return {
    ...createBrowserStorage(navigator.locks, browserClock),
    host: spfx.host,
    graph: createGraph({ ...options, access }),
    clock: browserClock,
    random: options.random,
    download: createDownload(options.fetch)
  };
}
