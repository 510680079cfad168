import type { app } from '@microsoft/teams-js';
import type { Cloud } from '../../ports/cloud';
import { CLOUDS } from '../../ports/clouds';
import type { AddressBar } from '../../ports/host';
import { linkToTab, type TabContext } from './teamsLink';

/** `id` of `teams/manifest.json`. Teams may know the deployed app under another one and then says so in its context. */
export const TEAMS_APP_ID = 'fcb01067-3a23-446e-a71e-929c1d1e4ac2';

/**
 * Addresses inside Teams. The frame's own fragment carries them while the app is open; what is copied and shared is a
 * Teams deep link, whose `subEntityId` comes back as `subPageId`.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function teamsAddress(frame: AddressBar, context: app.Context, cloud: Cloud): AddressBar {
  const appId = context.app.appId?.toString() ?? TEAMS_APP_ID;
  const linked = context.page.subPageId ?? '';
  // The link that opened the tab is where it begins, and not where it comes back to.
  if (frame.current() === '' && linked !== '') {
    frame.replace(linked);
  }
  return {
    ...frame,
    link: (address) => linkToTab(CLOUDS[cloud].teams, appId, context.page.id, { ...whereTabIs(context), subEntityId: address })
  };
}

/** A tab that was put into a channel or a chat is found there only; the personal app needs no such words. */
function whereTabIs({ channel, chat }: app.Context): TabContext {
  if (channel?.id !== undefined) {
    return { channelId: channel.id };
  }
  return chat?.id === undefined ? {} : { chatId: chat.id, contextType: 'chat' };
}
