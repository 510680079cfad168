import * as React from 'react';

/** Moves the focus to what has just appeared, so that keyboard and screen reader follow. */
export function useFocusOnMount<Target extends HTMLElement>(): React.RefObject<Target> {
  const target = React.useRef<Target>(null);
  React.useEffect(() => target.current?.focus(), []);
  return target;
}
