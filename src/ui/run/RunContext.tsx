import * as React from 'react';
import { useRunControl, type RunControl } from './useRunControl';

const Context = React.createContext<RunControl | undefined>(undefined);

/** Above every page of the console, so that a run goes on while somebody looks at another one. */
export const RunProvider: React.FC = ({ children }) => <Context.Provider value={useRunControl()}>{children}</Context.Provider>;

export function useRun(): RunControl {
  const control = React.useContext(Context);
  if (control === undefined) {
    throw new Error('No RunProvider above this component');
  }
  return control;
}
