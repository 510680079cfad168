import * as v from 'valibot';
import type { ThemeName } from '../choices';
import { REQUEST, RUNTIME, TEAMS_THEMES, type TeamsRequest } from './protocol';

/** Where in Teams an app is shown: what its context says. */
export interface TeamsPlace {
  readonly appId: string;
  /** The tab, by its id in the manifest. */
  readonly entityId: string;
  /** A place inside the tab, when a deep link named one. */
  readonly subEntityId: string;
  readonly locale: string;
  readonly theme: ThemeName;
}

/** A place in its tab that an app offers to share. */
export interface SharedPlace {
  readonly subEntityId: string;
  readonly label: string;
}

/** What the app asks of Teams. */
export interface TeamsListener {
  /** Opens a web page, or a place in Teams by its deep link. */
  opens(link: string): void;
  shares(place: SharedPlace): void;
}

export interface FakeTeams {
  showTheme(theme: ThemeName): void;
  dispose(): void;
}

function context({ theme, ...place }: TeamsPlace): object {
  return { ...place, frameContext: 'content', hostClientType: 'web', hostName: 'Teams', theme: TEAMS_THEMES[theme] };
}

/** The arguments of a call are whatever the app sent. */
const text = (args: TeamsRequest['args'], index: number): string => {
  const given = args?.[index];
  return typeof given === 'string' ? given : '';
};

/**
 * The part of Teams that an app in a frame talks to: it initializes the app, tells it where it is, opens and shares links,
 * and says when the theme changes. Anything else stays without an answer, as in a Teams that does not know it.
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/using-teams-client-library
 */
export function createFakeTeams(frame: Window, place: TeamsPlace, listener: TeamsListener): FakeTeams {
  let { theme } = place;
  const { origin } = window.location;

  function answerTo({ func, args }: TeamsRequest): readonly unknown[] | undefined {
    switch (func) {
      case 'initialize':
        return ['content', 'web', RUNTIME, '2.36.0'];
      case 'getContext':
        return [context({ ...place, theme })];
      case 'executeDeepLink':
        listener.opens(text(args, 0));
        return [true];
      case 'shareDeepLink':
        listener.shares({ subEntityId: text(args, 0), label: text(args, 1) });
        return undefined;
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
