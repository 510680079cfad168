import * as v from 'valibot';

const TAB = /^\/l\/entity\/[^/]+\/([^/]+)$/;
const CONTEXT = v.object({ subEntityId: v.optional(v.string(), '') });

/** A tab of the app, and a place in it. */
export interface TabPlace {
  readonly tab: string;
  readonly subPageId: string;
}

function subEntityOf(context: string): string {
  try {
    return v.parse(CONTEXT, JSON.parse(context)).subEntityId;
  } catch {
    // A link that says no place opens the tab as it is.
    return '';
  }
}

/**
 * Where `…/l/entity/<app>/<tab>?context={"subEntityId":"checks/U02"}` leads; `undefined` for another kind of address.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function tabPlace({ pathname, searchParams }: URL): TabPlace | undefined {
  const tab = TAB.exec(pathname)?.[1];
  return tab === undefined ? undefined : { tab: decodeURIComponent(tab), subPageId: subEntityOf(searchParams.get('context') ?? '') };
}
