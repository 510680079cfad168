import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Host } from '../../ports/host';
import { CLOUDS } from '../../ports/clouds';
import { cloudOf } from './cloud';
import { consoleAddress } from './consoleAddress';
import { hashAddress } from './hashAddress';
import { localeOf } from './locale';
import { openLink as openTab } from './openLink';
import { serverTime } from './serverTime';
import { readTeamsHost } from './teamsHost';
import { teamsAddress } from './teamsAddress';
import { createThemeSource, type ThemeSource } from './themeSource';
import { tokenClaims } from './tokenClaims';
import { createTokenSource, type TokenSource } from './tokenSource';

/** Which web part asks: the console has places of its own, the dashboard points at the console's page. */
export type Part = { readonly kind: 'console' } | { readonly kind: 'dashboard'; readonly consoleUrl: () => string };

export interface SpfxHost {
  readonly host: Host;
  readonly themes: ThemeSource;
  readonly token: TokenSource;
}

/** The Host port on SharePoint and Teams. */
export async function createSpfxHost(context: WebPartContext, part: Part): Promise<SpfxHost> {
  const { pageContext } = context;
  const teams = await readTeamsHost(context.sdks.microsoftTeams, context.serviceScope);
  const graphEndpoint = (pageContext.legacyPageContext as Readonly<Record<string, unknown>> | undefined)?.msGraphEndpointUrl;
  const cloud = cloudOf(graphEndpoint, pageContext.web.absoluteUrl);
  const token = createTokenSource(context.aadTokenProviderFactory, CLOUDS[cloud].graph);
  const themes = createThemeSource(
    teams.kind === 'teams' ? teams.readTheme : () => Promise.resolve(''),
    window.matchMedia('(forced-colors: active)')
  );
  const page = hashAddress(window);
  const openLink = teams.kind === 'teams' ? teams.openLink : openTab;

  const host: Host = {
    surface: part.kind === 'dashboard' ? 'embedded' : teams.kind === 'teams' ? 'teams' : 'sharePointPage',
    mode: 'real',
    cloud,
    locale: localeOf(teams.kind === 'teams' ? teams.locale : pageContext.cultureInfo.currentUICultureName),
    theme: themes.current,
    onThemeChange: themes.onChange,
    token: async () => tokenClaims(await token({ fresh: false })),
    serverTime: () => serverTime((url, init) => fetch(url, init), () => Date.now()),
    openLink,
    address:
      part.kind === 'dashboard'
        ? consoleAddress(part.consoleUrl, openLink)
        : teams.kind === 'teams'
          ? teamsAddress(page, teams.context, cloud)
          : page
  };
  return { host, themes, token };
}
