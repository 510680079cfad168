import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import type { ReadingWithReader } from './useReading';

/** What the console's screens share: what was read, how it was judged, and how to read again. */
export interface Readiness extends ReadingWithReader {
  readonly reports: readonly CheckReport[];
}

const Context = React.createContext<Readiness | undefined>(undefined);

export const ReadinessProvider = Context.Provider;

export function useReadiness(): Readiness {
  const readiness = React.useContext(Context);
  if (readiness === undefined) {
    throw new Error('No ReadinessProvider above this component');
  }
  return readiness;
}
