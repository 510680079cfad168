import * as React from 'react';
import type { FactId, Facts } from '../../facts';

/** The same facts object for as long as none of these facts has changed: other facts come and go while a tenant is read. */
export function useFactsOf(facts: Facts, ids: readonly FactId[]): Facts {
  const last = React.useRef(facts);
  if (ids.some((id) => last.current[id] !== facts[id])) {
    last.current = facts;
  }
  return last.current;
}
