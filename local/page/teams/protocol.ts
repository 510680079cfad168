import * as v from 'valibot';
import type { ThemeName } from '../choices';

/**
 * What teams-js 2.36 says to the window around it: a request with an id, answered with the same id.
 * @see https://github.com/OfficeDev/microsoft-teams-library-js/blob/main/packages/teams-js/src/internal/messageObjects.ts
 */
export const REQUEST = v.object({
  id: v.number(),
  uuidAsString: v.optional(v.string()),
  func: v.string(),
  args: v.optional(v.array(v.unknown()))
});

export type TeamsRequest = v.InferOutput<typeof REQUEST>;

/** Names that Teams gives its themes. */
export const TEAMS_THEMES = { light: 'default', dark: 'dark', contrast: 'contrast' } as const;

/** One we don't know is as light as the default: Teams has more of them, e.g. for its other hosts. */
export function themeNamed(name: string): ThemeName {
  return (Object.keys(TEAMS_THEMES) as ThemeName[]).find((theme) => TEAMS_THEMES[theme] === name) ?? 'light';
}

/** What an app in a tab may use, as a Teams of this version of teams-js says it. */
export const RUNTIME = JSON.stringify({
  apiVersion: 4,
  isLegacyTeams: false,
  supports: { app: { lifecycle: {} }, pages: { appButton: {}, tabs: {} } }
});
