import * as React from 'react';
import { watchRun, type Watched, type WatchEnd } from '../../run/watch/watch';
import { useAppServices } from '../services';

/** What this tab sees of a run in another one. */
export type WatchView =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'watching'; readonly watched: Watched }
  /** There is a journal, and it can't be read. */
  | { readonly kind: 'unreadable'; readonly sitting: string }
  | { readonly kind: 'ended'; readonly sitting: string; readonly watched: Watched; readonly end: Exclude<WatchEnd, { kind: 'left' }> };

export interface Watch {
  readonly view: WatchView;
  /** Puts away what is shown. */
  dismiss(): void;
}

export interface WatchOrder {
  /** Empty where nobody runs. */
  readonly runId: string;
  readonly tenantId: string;
  /** Another sitting of the same run is watched anew. */
  readonly sitting: string;
  readonly onEnd: (watched: Watched) => void;
}

const NOTHING: WatchView = { kind: 'nothing' };

const isOfAnother = (view: WatchView, sitting: string): boolean =>
  (view.kind === 'ended' || view.kind === 'unreadable') && view.sitting !== sitting;

/** Nobody is at it any more. */
const isDeserted = ({ sight }: Watched): boolean => sight.kind === 'free' || (sight.kind === 'lapsing' && sight.ms === 0);

/**
 * Follows a run that another tab carries out. Nothing here can write. Whoever ends a run gives its lease back at the same
 * moment, so that a watch looks once more after the lease was seen free.
 */
export function useWatch({ runId, tenantId, sitting, onEnd }: WatchOrder): Watch {
  const { journals, lease, clock } = useAppServices();
  const [view, setView] = React.useState<WatchView>(NOTHING);
  const latest = React.useRef(onEnd);
  latest.current = onEnd;
  const stopper = React.useRef(new AbortController());

  React.useEffect(() => {
    if (runId === '') {
      return;
    }
    stopper.current.abort();
    const stop = new AbortController();
    stopper.current = stop;
    const follow = async (): Promise<void> => {
      let last: Watched | undefined;
      let deserted = 0;
      const watching = watchRun(runId, tenantId, { journals, lease, clock }, stop.signal);
      while (deserted < 2) {
        const next = await watching.next();
        if (stop.signal.aborted || (next.done === true && next.value.kind === 'left')) {
          return;
        }
        if (next.done !== true) {
          last = next.value;
          deserted = isDeserted(last) ? deserted + 1 : 0;
          setView({ kind: 'watching', watched: last });
        } else if (last !== undefined && next.value.kind !== 'left') {
          setView({ kind: 'ended', sitting, watched: last, end: next.value });
          latest.current(last);
          return;
        } else {
          setView({ kind: 'unreadable', sitting });
          return;
        }
      }
      stop.abort();
      setView(NOTHING);
    };
    void follow();
  }, [journals, lease, clock, runId, tenantId, sitting]);
  React.useEffect(() => () => stopper.current.abort(), []);
  // Somebody is at the next one: how the last one ended is no longer what goes on there.
  React.useEffect(() => {
    if (sitting !== '') {
      setView((before) => (isOfAnother(before, sitting) ? NOTHING : before));
    }
  }, [sitting]);

  const dismiss = React.useCallback(() => {
    stopper.current.abort();
    setView(NOTHING);
  }, []);
  return React.useMemo(() => ({ view, dismiss }), [view, dismiss]);
}
