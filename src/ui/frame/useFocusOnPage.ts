import * as React from 'react';
import type { Whereabouts } from '../state/usePlace';

/** When another page comes, the reader begins at its heading and not in the middle of nowhere. */
export function useFocusOnPage(page: Whereabouts['page']): React.RefObject<HTMLDivElement> {
  const content = React.useRef<HTMLDivElement>(null);
  const key = page.kind === 'step' ? page.step : page.kind;
  const last = React.useRef(key);
  React.useEffect(() => {
    if (last.current === key) {
      return;
    }
    last.current = key;
    const heading = content.current?.querySelector<HTMLElement>('h1, h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [key]);
  return content;
}
