import * as React from 'react';
import { getId } from '@fluentui/react/lib/Utilities';

/** An id that stays the same for the life of a component; React 17 has none of its own. */
export function useId(prefix: string): string {
  return React.useState(() => getId(`tenant-closure-${prefix}`))[0];
}
