import { Log, type ServiceScope } from '@microsoft/sp-core-library';
import type { app } from '@microsoft/teams-js';

/** The part of `this.context.sdks.microsoftTeams` that is used. Its code is SPFx's own copy of teams-js. */
export interface TeamsSdk {
  readonly teamsJs: { readonly app: { getContext(): Promise<app.Context> } };
}

export type TeamsHost =
  | { readonly kind: 'outside' }
  | { readonly kind: 'teams'; readonly context: app.Context; readonly readTheme: () => Promise<string> };

/**
 * Finds out whether Teams shows us, and what it says about the place. A Teams that doesn't answer is treated as outside:
 * the product then works as on a page.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/app.context
 */
export async function readTeamsHost(sdk: TeamsSdk | undefined, scope: ServiceScope): Promise<TeamsHost> {
  if (sdk === undefined) {
    return { kind: 'outside' };
  }
  try {
    const context = await sdk.teamsJs.app.getContext();
    const readTheme = (): Promise<string> =>
      sdk.teamsJs.app.getContext().then(
        (latest) => latest.app.theme,
        () => context.app.theme
      );
    return { kind: 'teams', context, readTheme };
  } catch (error) {
    Log.warn('TenantClosure', `Teams gave no context: ${String(error)}`, scope);
    return { kind: 'outside' };
  }
}
