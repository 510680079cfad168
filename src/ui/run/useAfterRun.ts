import * as React from 'react';
import { useReadiness } from '../state/ReadingContext';
import { factsAfter } from './factsAfter';
import type { RunView } from './runView';

/**
 * When a run has come to its end, what it may have changed is read again, whatever page is open: the end of a run is no
 * proof of where the tenant stands. And it is kept who asked for what the service does later.
 */
export function useAfterRun(view: RunView): void {
  const { reading, readAgain, keep } = useReadiness();
  const { me } = reading.facts;
  const by = me.kind === 'read' ? me.value.displayName || me.value.userPrincipalName : '';
  const latest = React.useRef({ by, readAgain, keep });
  latest.current = { by, readAgain, keep };
  const ended = view.kind === 'ended' || view.kind === 'broken' ? view : undefined;
  React.useEffect(() => {
    if (ended === undefined) {
      return;
    }
    const { plan } = ended;
    const after = async (): Promise<void> => {
      const done = ended.kind === 'ended' && (ended.end.kind === 'accepted' || ended.end.kind === 'complete');
      if (plan.task === 'turnOffSync' && done) {
        const at = new Date(ended.progress.at).toISOString();
        await latest.current.keep((records) => ({
          ...records,
          syncOff: { kind: 'asked', way: 'graph', by: latest.current.by || plan.createdBy.name, at }
        }));
      }
      await latest.current.readAgain(factsAfter(plan.task));
    };
    void after();
  }, [ended]);
}
