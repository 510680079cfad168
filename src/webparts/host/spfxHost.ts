import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Host } from '../../ports/host';
import { consoleAddress } from './consoleAddress';
import { hashAddress } from './hashAddress';
import { localeOf } from './locale';
import { openLink as openTab } from './openLink';
import { signedIn, type SignedIn } from './signedIn';
import { readTeamsHost } from './teamsHost';
import { teamsAddress } from './teamsAddress';
import { createThemeSource, type ThemeSource } from './themeSource';

/** Which web part asks: the console has places of its own, the dashboard points at the console's page. */
export type Part = { readonly kind: 'console' } | { readonly kind: 'dashboard'; readonly consoleUrl: () => string };

export interface SpfxHost extends SignedIn {
  readonly host: Host;
  readonly themes: ThemeSource;
}

/** The Host port on SharePoint and Teams. */
export async function createSpfxHost(context: WebPartContext, part: Part): Promise<SpfxHost> {
  const { pageContext } = context;
  const teams = await readTeamsHost(context.sdks.microsoftTeams, context.serviceScope);
  const { host: who, token } = signedIn(context);
  const themes = createThemeSource(
    teams.kind === 'teams' ? teams.readTheme : () => Promise.resolve(''),
    window.matchMedia('(forced-colors: active)')
  );
  const page = hashAddress(window);
  const openLink = teams.kind === 'teams' ? teams.openLink : openTab;

  const host: Host = {
    ...who,
    surface: part.kind === 'dashboard' ? 'embedded' : teams.kind === 'teams' ? 'teams' : 'sharePointPage',
    mode: 'real',
    locale: localeOf(teams.kind === 'teams' ? teams.locale : pageContext.cultureInfo.currentUICultureName),
    theme: themes.current,
    onThemeChange: themes.onChange,
    openLink,
    address:
      part.kind === 'dashboard'
        ? consoleAddress(part.consoleUrl, openLink)
        : teams.kind === 'teams'
          ? teamsAddress(page, teams.context, who.cloud)
          : page
  };
  return { host, themes, token };
}
