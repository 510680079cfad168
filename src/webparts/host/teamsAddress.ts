import type { app } from '@microsoft/teams-js';
import type { Cloud } from '../../ports/cloud';
import type { AddressBar } from '../../ports/host';

/** Where Teams lives in each cloud: https://learn.microsoft.com/microsoftteams/platform/concepts/cloud-overview */
const TEAMS: Readonly<Record<Cloud, string>> = {
  worldwide: 'https://teams.microsoft.com',
  usGovHigh: 'https://gov.teams.microsoft.us',
  usGovDod: 'https://dod.teams.microsoft.us',
  china: 'https://teams.microsoftonline.cn'
};

/** `id` of `teams/manifest.json`. Teams may know the deployed app under another one and then says so in its context. */
export const TEAMS_APP_ID = 'fcb01067-3a23-446e-a71e-929c1d1e4ac2';

/**
 * Addresses inside Teams. The frame's own fragment carries them while the app is open; what is copied and shared is a
 * Teams deep link, whose `subEntityId` comes back as `subPageId`.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function teamsAddress(frame: AddressBar, context: app.Context, cloud: Cloud): AddressBar {
  const appId = context.app.appId?.toString() ?? TEAMS_APP_ID;
  return {
    ...frame,
    current: () => frame.current() || (context.page.subPageId ?? ''),
    link: (address) => {
      const place = encodeURIComponent(JSON.stringify({ subEntityId: address }));
      return `${TEAMS[cloud]}/l/entity/${appId}/${encodeURIComponent(context.page.id)}?context=${place}`;
    }
  };
}
