import { SITE } from '../places';
import { freshToken, whoseToken } from './session';
import type { Shown } from './shown';

const GUEST = { isAnonymousGuestUser: false, isExternalGuestUser: false };

/** SPFx keeps a token until it is told not to use the one it has. */
function tokenProvider(graph: string, first: string): object {
  let kept = first;
  return {
    getToken: async (resource: string, options: boolean | { readonly useCachedToken?: boolean } = true) => {
      if (resource !== graph) {
        throw new Error(`No token for ${resource}`);
      }
      const cached = typeof options === 'boolean' ? options : options.useCachedToken;
      if (cached === false) {
        kept = await freshToken();
      }
      return kept;
    }
  };
}

/**
 * `this.context`, as far as a web part or a card may use it.
 * @see https://learn.microsoft.com/javascript/api/sp-webpart-base/webpartcontext
 */
export async function contextOf({ manifest, place, domElement }: Shown, serviceScope: unknown): Promise<object> {
  const token = await freshToken();
  const { tid, oid } = whoseToken(token);
  const { culture, graph, microsoftTeams } = place;
  const absoluteUrl = window.location.origin + SITE;
  return {
    manifest,
    instanceId: manifest.id,
    domElement,
    serviceScope,
    isServedFromLocalhost: false,
    pageContext: {
      aadInfo: { tenantId: { toString: () => tid }, userId: { toString: () => oid } },
      user: { displayName: 'Adele Vance', loginName: 'adele.vance', email: '', ...GUEST },
      cultureInfo: { currentCultureName: culture, currentUICultureName: culture, isRightToLeft: false },
      site: { absoluteUrl, serverRelativeUrl: SITE },
      web: { absoluteUrl, serverRelativeUrl: SITE, title: 'IT', language: 1033 },
      legacyPageContext: { msGraphEndpointUrl: new URL(graph).host, aadTenantId: tid }
    },
    aadTokenProviderFactory: { getTokenProvider: () => Promise.resolve(tokenProvider(graph, token)) },
    sdks: { microsoftTeams },
    propertyPane: { open: () => undefined, close: () => undefined, refresh: () => undefined, isPropertyPaneOpen: () => false }
  };
}
