import * as v from 'valibot';
import type { Locale } from '../../../src/ports/host';
import type { ThemeName } from '../choices';
import { REQUEST, RUNTIME, TEAMS_THEMES, type TeamsRequest } from './protocol';

export interface FakeTeams {
  showTheme(theme: ThemeName): void;
  dispose(): void;
}

/** The tab `tenant-closure` of `teams/manifest.json`. */
const ENTITY = 'tenant-closure';

function context(theme: ThemeName, locale: Locale): object {
  return {
    entityId: ENTITY,
    frameContext: 'content',
    hostClientType: 'web',
    hostName: 'Teams',
    locale,
    theme: TEAMS_THEMES[theme]
  };
}

/**
 * The part of Teams that an app in a frame talks to: it initializes the app, tells it where it is, and says when the
 * theme changes. Anything else stays without an answer, as in a Teams that does not know it.
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/using-teams-client-library
 */
export function createFakeTeams(frame: Window, locale: Locale, first: ThemeName): FakeTeams {
  let theme = first;
  const { origin } = window.location;

  function answerTo({ func }: TeamsRequest): readonly unknown[] | undefined {
    switch (func) {
      case 'initialize':
        return ['content', 'web', RUNTIME, '2.36.0'];
      case 'getContext':
        return [context(theme, locale)];
      default:
        return undefined;
    }
  }

  const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    const request = v.safeParse(REQUEST, data);
    if (source === frame && from === origin && request.success) {
      const args = answerTo(request.output);
      if (args !== undefined) {
        const { id, uuidAsString } = request.output;
        frame.postMessage({ id, uuidAsString, args }, origin);
      }
    }
  };
  window.addEventListener('message', hear);

  return {
    showTheme: (chosen) => {
      theme = chosen;
      frame.postMessage({ func: 'themeChange', args: [TEAMS_THEMES[chosen]] }, origin);
    },
    dispose: () => window.removeEventListener('message', hear)
  };
}
