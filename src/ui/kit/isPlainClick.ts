import type * as React from 'react';

/** Not one by which a person asks the browser for a new tab, a new window or a download. */
export const isPlainClick = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
