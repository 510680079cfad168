import { Log, type ServiceScope } from '@microsoft/sp-core-library';
import type { app } from '@microsoft/teams-js';
import { openLink } from './openLink';
import { within } from './within';

/** The part of `this.context.sdks.microsoftTeams` that is used. Its code is SPFx's own copy of teams-js. */
export interface TeamsSdk {
  readonly teamsJs: { readonly app: { getContext(): Promise<app.Context>; openLink(url: string): Promise<void> } };
}

export type TeamsHost =
  | { readonly kind: 'outside' }
  | {
      readonly kind: 'teams';
      readonly context: app.Context;
      /** The language of Teams, which need not be that of the site behind the tab. */
      readonly locale: string;
      readonly readTheme: () => Promise<string>;
      /** Opens a page of a portal, or another place in Teams, where Teams wants it. */
      readonly openLink: (url: string) => void;
    };

/**
 * In Teams the client decides where a link opens: its own window knows what is a place in Teams and what is not. A client
 * that can't is no reason to stay here.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/app#@microsoft-teams-js-app-openlink
 */
const throughTeams =
  ({ teamsJs }: TeamsSdk) =>
  (url: string): void => {
    Promise.resolve()
      .then(() => teamsJs.app.openLink(url))
      .catch(() => openLink(url));
  };

/** A client that has begun to show us answers at once. */
const LIMIT_MS = 10_000;

/**
 * Finds out whether Teams shows us, and what it says about the place. A Teams that doesn't answer is treated as outside:
 * the product then works as on a page.
 * @see https://learn.microsoft.com/javascript/api/@microsoft/teams-js/app.context
 */
export async function readTeamsHost(sdk: TeamsSdk | undefined, scope: ServiceScope, limitMs: number = LIMIT_MS): Promise<TeamsHost> {
  if (sdk === undefined) {
    return { kind: 'outside' };
  }
  try {
    const context = await within(limitMs, sdk.teamsJs.app.getContext(), 'no answer');
    const readTheme = (): Promise<string> =>
      sdk.teamsJs.app.getContext().then(
        (latest) => latest.app.theme,
        () => context.app.theme
      );
    return { kind: 'teams', context, locale: context.app.locale, readTheme, openLink: throughTeams(sdk) };
  } catch (error) {
    Log.warn('TenantClosure', `Teams gave no context: ${String(error)}`, scope);
    return { kind: 'outside' };
  }
}
