import { ALL_CLOUDS } from '../../ports/cloud';
import { CLOUDS } from '../../ports/clouds';

const TAB = '/l/entity/';

/** What a deep link says beside the tab: the place inside it, and in which channel or chat the tab is. */
export type TabContext = Readonly<Record<string, string>>;

/** @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application */
export function linkToTab(teams: string, appId: string, entityId: string, context: TabContext): string {
  return `${teams}${TAB}${appId}/${encodeURIComponent(entityId)}?context=${encodeURIComponent(JSON.stringify(context))}`;
}

/** Whether Teams itself would follow a link, not the browser. */
export const isOfTeams = ({ origin }: URL): boolean => ALL_CLOUDS.some((cloud) => CLOUDS[cloud].teams === origin);

/** Where `url` is a link to a tab of Teams: that link, to a place inside the tab. Teams cuts off fragments. */
export function linkIntoTab(url: URL, address: string): string | undefined {
  if (!isOfTeams(url) || !url.pathname.startsWith(TAB)) {
    return undefined;
  }
  const into = new URL(url);
  into.searchParams.set('context', JSON.stringify({ ...contextOf(url), subEntityId: address }));
  return into.href;
}

function contextOf(url: URL): object {
  try {
    const said: unknown = JSON.parse(url.searchParams.get('context') ?? '{}');
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    return {};
  }
}
