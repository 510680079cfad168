import * as React from 'react';
import type { Nudge } from '../../run/nudge';
import type { Plan } from '../../run/plan/plan';
import { noProgress, withEvent, type Progress } from '../../run/ledger/progress';
import type { Run, RunEvent } from '../../run/runEvent';
import type { TaskId } from '../../steps/taskId';
import { useAppServices } from '../services';
import { useActivity } from '../state/activity';
import { createFrames } from '../state/frames';
import type { Entry, RunView } from './runView';
import { useNudge } from './useNudge';

/** Starts a run over the ports, with the signal of Stop. */
export type Begin = (stop: AbortSignal) => Run;

export interface RunControl {
  readonly view: RunView;
  /** Begins unless a run is on: a second press changes nothing. `home`: the task where it is shown. */
  start(plan: Plan, begin: Begin, home?: TaskId, entry?: Entry): void;
  stop(): void;
  /** For a run that pauses: look now. */
  readonly nudge: Nudge;
  /** Puts refusal or results away. */
  dismiss(): void;
}

const isMilestone = ({ kind }: RunEvent): boolean => kind === 'began' || kind === 'ended' || kind === 'drifted';

/** Drives a run to its end and shows it. The run lives as long as the console, whatever page is open. */
export function useRunControl(): RunControl {
  const { clock } = useAppServices();
  const { setActivity } = useActivity();
  const [view, setView] = React.useState<RunView>({ kind: 'idle' });
  const nudge = useNudge();
  const stopper = React.useRef<AbortController | undefined>(undefined);

  const follow = React.useCallback(
    async (plan: Plan, home: TaskId, entry: Entry, run: Run): Promise<void> => {
      let progress: Progress = noProgress(clock.now());
      const frames = createFrames(clock, () => {
        const shown = progress;
        setView((before) => (before.kind === 'running' ? { ...before, progress: shown } : before));
      });
      const toItsEnd = async (): Promise<RunView> => {
        for (;;) {
          const next = await run.next();
          if (next.done === true) {
            const outcome = next.value;
            return outcome.kind === 'refused'
              ? { kind: 'refused', plan, home, entry, refusal: outcome.refusal }
              : { kind: 'ended', plan, home, end: outcome.end, progress, ledger: outcome.ledger };
          }
          progress = withEvent(progress, next.value);
          if (isMilestone(next.value)) {
            frames.now();
          } else {
            frames.soon();
          }
        }
      };
      const last = await toItsEnd().catch((thrown: unknown): RunView => ({ kind: 'broken', plan, home, detail: String(thrown) }));
      frames.end();
      setView(last);
    },
    [clock]
  );

  const start = React.useCallback(
    (plan: Plan, begin: Begin, home: TaskId = plan.task, entry: Entry = 'begins'): void => {
      if (stopper.current !== undefined) {
        return;
      }
      const control = new AbortController();
      stopper.current = control;
      setActivity('running');
      setView({ kind: 'running', plan, home, progress: noProgress(clock.now()), stop: 'notAsked' });
      void follow(plan, home, entry, begin(control.signal)).finally(() => {
        // Where something was thrown calls may be under way: no further one begins.
        control.abort();
        stopper.current = undefined;
        setActivity('readOnly');
      });
    },
    [clock, follow, setActivity]
  );

  const stop = React.useCallback((): void => {
    stopper.current?.abort();
    setView((before) => (before.kind === 'running' ? { ...before, stop: 'asked' } : before));
  }, []);
  const dismiss = React.useCallback(() => setView({ kind: 'idle' }), []);

  // The host takes the console away: no further call begins, and the journal knows where it stood.
  React.useEffect(() => () => stopper.current?.abort(), []);
  useAskBeforeLeaving(view.kind === 'running');
  return React.useMemo(() => ({ view, start, stop, nudge, dismiss }), [view, start, stop, nudge, dismiss]);
}

/** @see https://developer.mozilla.org/docs/Web/API/Window/beforeunload_event */
function useAskBeforeLeaving(asks: boolean): void {
  React.useEffect(() => {
    if (!asks) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [asks]);
}
