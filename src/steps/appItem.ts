import { textOf, type SweepView } from './readBack';
import type { PlannedItem } from './task';

interface WithAppId {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
}

/** An application or a service principal as a planned object, known by its app id: the call layer protects those. */
export function appItem({ id, appId, displayName }: WithAppId, kind: 'application' | 'servicePrincipal'): PlannedItem {
  return { id: appId, name: displayName, reference: id, kind, authority: 'none', reason: 'inTheWay', effect: 'deleted' };
}

/** Each app id once, and none that is empty or stays: what can't be told apart is not written. */
export function goingApps<App extends WithAppId>(candidates: readonly App[], keptAppIds: readonly string[]): readonly App[] {
  const seen = new Set(['', ...keptAppIds.map((appId) => appId.toLowerCase())]);
  return candidates.filter(({ appId }) => {
    const key = appId.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Whatever is listed still stands. The few principals without an app id are known by their own. */
export const STANDS_BY_APP: SweepView = {
  key: (item) => textOf(item, 'appId') || textOf(item, 'id'),
  seen: () => 'notYet'
};
