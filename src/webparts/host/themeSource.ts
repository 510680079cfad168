import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { HostTheme } from '../../ports/host';
import { hostTheme } from './hostTheme';

/** The theme of the place we are shown in, and everyone who wants to hear of its changes. */
export interface ThemeSource {
  current(): HostTheme;
  onChange(changed: (theme: HostTheme) => void): () => void;
  /** The web part's `onThemeChanged` hands over what SPFx has. */
  spfxTheme(theme: IReadonlyTheme | undefined): void;
  dispose(): void;
}

/**
 * SPFx's `onThemeChanged` is the one signal for colours, in Teams too: Teams keeps a single theme handler, and
 * registering ours would take it from the page that hosts us. So Teams is asked for its theme's name at every signal.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/app#@microsoft-teams-js-app-registeronthemechangehandler
 */
export function createThemeSource(
  readTeamsTheme: () => Promise<string>,
  forcedColors: Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>
): ThemeSource {
  const listeners = new Set<(theme: HostTheme) => void>();
  let spfx: IReadonlyTheme | undefined;
  let teamsTheme = '';

  const current = (): HostTheme => hostTheme(spfx, { teamsTheme, forcedColors: forcedColors.matches });
  const tell = (): void => listeners.forEach((listener) => listener(current()));
  const askTeams = async (): Promise<void> => {
    teamsTheme = await readTeamsTheme();
    tell();
  };
  forcedColors.addEventListener('change', tell);
  void askTeams();

  return {
    current,
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    spfxTheme: (theme) => {
      spfx = theme;
      tell();
      void askTeams();
    },
    dispose: () => {
      forcedColors.removeEventListener('change', tell);
      listeners.clear();
    }
  };
}
