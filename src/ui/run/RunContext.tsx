import * as React from 'react';
import { useAppServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { factsAfter } from './factsAfter';
import { useAfterRun } from './useAfterRun';
import { useAnnounceRun } from './useAnnounceRun';
import { isElsewhere, useElsewhere, type Elsewhere } from './useElsewhere';
import { firstInTheWay, useOpenRuns, type OpenRuns } from './useOpenRuns';
import { useRunControl, type RunControl } from './useRunControl';
import { useWatch, type Watch } from './useWatch';

/** The run of the console, those that earlier ones left unfinished, and whether another tab is at one. */
export interface RunDesk extends RunControl {
  readonly openRuns: OpenRuns;
  readonly elsewhere: Elsewhere;
  /** Looks into the journals again. */
  lookAgain(): void;
}

const Desk = React.createContext<RunDesk | undefined>(undefined);
/** Of its own, since it changes every second: only who shows it is drawn again. */
const Watching = React.createContext<Watch | undefined>(undefined);

/** Between two looks for the journal of a run that another tab prepares, ms. */
const JOURNAL_EVERY = 3_000;

/** Above every page of the console, so that a run goes on while somebody looks at another one. */
export const RunProvider: React.FC = ({ children }) => {
  const control = useRunControl();
  const { reading, readAgain } = useReadiness();
  const { organization } = reading.facts;
  const [turn, setTurn] = React.useState(0);
  const lookAgain = React.useCallback(() => setTurn((before) => before + 1), []);
  const { kind } = control.view;
  // The lease and the journal of the run that is on are this tab's own.
  const tenantId = organization.kind === 'unread' || kind === 'running' ? '' : organization.value.id;
  const elsewhere = useElsewhere(tenantId);
  const openRuns = useOpenRuns(tenantId, `${kind} ${turn} ${elsewhere.kind}`);
  const first = firstInTheWay(openRuns);
  const { clock } = useAppServices();
  const unborn = isElsewhere(elsewhere) && first === undefined;
  React.useEffect(() => {
    const found = new AbortController();
    if (unborn) {
      void clock.sleep(JOURNAL_EVERY, found.signal).then(() => !found.signal.aborted && lookAgain());
    }
    return () => found.abort();
  }, [clock, unborn, lookAgain, turn]);
  const watch = useWatch({
    runId: isElsewhere(elsewhere) && first !== undefined && kind !== 'running' ? first.runId : '',
    tenantId,
    sitting: elsewhere.kind === 'nobody' ? '' : elsewhere.since,
    onEnd: ({ plan }) => {
      lookAgain();
      void readAgain(factsAfter(plan.task));
    }
  });
  const { dismiss } = watch;
  React.useEffect(() => {
    if (kind === 'running') {
      dismiss();
    }
  }, [kind, dismiss]);
  // What ended here goes on there: its results are no longer how it stands.
  const own = control.view.kind === 'ended' ? control.view.plan.fingerprint : 'none';
  const theirs = watch.view.kind === 'watching' ? watch.view.watched.plan.fingerprint : '';
  const putAway = control.dismiss;
  React.useEffect(() => {
    if (own === theirs) {
      putAway();
    }
  }, [own, theirs, putAway]);
  useAfterRun(control.view);
  useAnnounceRun(control.view, watch.view, elsewhere);
  const desk = React.useMemo<RunDesk>(
    () => ({ ...control, openRuns, elsewhere, lookAgain }),
    [control, openRuns, elsewhere, lookAgain]
  );
  return (
    <Desk.Provider value={desk}>
      <Watching.Provider value={watch}>{children}</Watching.Provider>
    </Desk.Provider>
  );
};

function within<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error('No RunProvider above this component');
  }
  return value;
}

export function useRun(): RunDesk {
  return within(React.useContext(Desk));
}

/** The run of another tab, as it happens. */
export function useWatched(): Watch {
  return within(React.useContext(Watching));
}
