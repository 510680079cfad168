import * as React from 'react';
import { registerIcons } from '@fluentui/react/lib/Styling';
import { GlobalSettings } from '@fluentui/react/lib/Utilities';
import { GLYPHS, type GlyphName } from './glyphs';

/** Names under which Fluent's own components find our drawings. Ours alone, so that a host's icons stay untouched. */
export const ICON = { search: 'tenantClosureSearch', close: 'tenantClosureClose', done: 'tenantClosureDone' } as const;

const REGISTERED = 'tenantClosureIcons';

const drawing = (name: GlyphName): React.ReactElement => (
  <svg
    width="1em"
    height="1em"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    focusable="false"
  >
    {GLYPHS[name]}
  </svg>
);

/**
 * Makes the drawings known to Fluent once a page: two of our web parts may stand on it.
 * @see https://github.com/microsoft/fluentui/wiki/Using-icons
 */
export function registerGlyphs(): void {
  if (!GlobalSettings.getValue(REGISTERED, false)) {
    GlobalSettings.setValue(REGISTERED, true);
    registerIcons({
      icons: { [ICON.search]: drawing('search'), [ICON.close]: drawing('close'), [ICON.done]: drawing('done') }
    });
  }
}
