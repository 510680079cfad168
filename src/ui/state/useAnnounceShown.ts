import * as React from 'react';
import { useAnnounce } from '../kit/LiveRegion';
import { useText } from '../text/TextContext';
import type { Group, View } from './listing';

/** Says how many checks are left in the list when a tile or the search has changed it. */
export function useAnnounceShown(groups: readonly Group[], view: View): void {
  const announce = useAnnounce();
  const { say } = useText();
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const asked = `${view.kinds.join(' ')} ${view.search}`;
  const last = React.useRef(asked);
  React.useEffect(() => {
    if (last.current !== asked) {
      last.current = asked;
      announce(say('ui.list.shown', { count }));
    }
  }, [asked, count, announce, say]);
}
