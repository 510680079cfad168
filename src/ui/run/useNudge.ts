import * as React from 'react';
import { createNudge, type Nudge } from '../../run/nudge';

/**
 * Tells a paused run to look at once when the network is back, the tab is seen again, or the browser lets a frozen page
 * go on, besides when somebody presses.
 * @see https://developer.chrome.com/docs/web-platform/page-lifecycle-api
 */
export function useNudge(): Nudge {
  const [nudge] = React.useState(createNudge);
  React.useEffect(() => {
    const seen = (): void => {
      if (document.visibilityState === 'visible') {
        nudge.nudge();
      }
    };
    window.addEventListener('online', nudge.nudge);
    document.addEventListener('visibilitychange', seen);
    document.addEventListener('resume', nudge.nudge);
    return () => {
      window.removeEventListener('online', nudge.nudge);
      document.removeEventListener('visibilitychange', seen);
      document.removeEventListener('resume', nudge.nudge);
    };
  }, [nudge]);
  return nudge;
}
