import type { Shown } from './shown';

const GRAPH = 'https://graph.microsoft.com';

/** The theme that Teams is in, whoever asks. */
export const teamsNow = { theme: '' };

const teamsSdk = (subPageId: string): object => ({
  teamsJs: {
    app: {
      getContext: () =>
        Promise.resolve({ app: { theme: teamsNow.theme, appId: undefined }, page: { id: 'tenant-closure', subPageId } })
    }
  }
});

/** `this.context`, as far as the web parts use it. */
export function contextOf({ culture, tenantId, token, teams }: Shown): object {
  const getToken = (resource: string): Promise<string> =>
    resource === GRAPH ? Promise.resolve(token) : Promise.reject(new Error(`No token for ${resource}`));
  return {
    pageContext: {
      aadInfo: { tenantId },
      user: { displayName: 'Adele Vance', loginName: 'adele.vance', email: '' },
      cultureInfo: { currentCultureName: culture, currentUICultureName: culture },
      web: { absoluteUrl: `${location.origin}/sites/it` },
      legacyPageContext: { msGraphEndpointUrl: new URL(GRAPH).host }
    },
    aadTokenProviderFactory: { getTokenProvider: () => Promise.resolve({ getToken }) },
    sdks: { microsoftTeams: teams === undefined ? undefined : teamsSdk(teams.subPageId) },
    serviceScope: {}
  };
}
