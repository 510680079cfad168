import * as React from 'react';
import { useReadiness } from '../state/ReadingContext';
import { useAfterRun } from './useAfterRun';
import { useOpenRuns, type OpenRuns } from './useOpenRuns';
import { useRunControl, type RunControl } from './useRunControl';

/** The run of the console, and those that earlier ones left unfinished. */
export interface RunDesk extends RunControl {
  readonly openRuns: OpenRuns;
  /** Looks into the journals again. */
  lookAgain(): void;
}

const Context = React.createContext<RunDesk | undefined>(undefined);

/** Above every page of the console, so that a run goes on while somebody looks at another one. */
export const RunProvider: React.FC = ({ children }) => {
  const control = useRunControl();
  const { organization } = useReadiness().reading.facts;
  const [turn, setTurn] = React.useState(0);
  // The journal of the run that is on is open by nature.
  const tenantId = organization.kind === 'unread' || control.view.kind === 'running' ? '' : organization.value.id;
  const openRuns = useOpenRuns(tenantId, `${control.view.kind} ${turn}`);
  useAfterRun(control.view);
  const desk = React.useMemo<RunDesk>(
    () => ({ ...control, openRuns, lookAgain: () => setTurn((before) => before + 1) }),
    [control, openRuns]
  );
  return <Context.Provider value={desk}>{children}</Context.Provider>;
};

export function useRun(): RunDesk {
  const desk = React.useContext(Context);
  if (desk === undefined) {
    throw new Error('No RunProvider above this component');
  }
  return desk;
}
