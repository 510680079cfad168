import * as React from 'react';
import { inspectJournal, type Inspection } from '../../run/inspect';
import type { StoreProblem } from '../../run/journal';
import { findOpenRuns } from '../../run/openRuns';
import { useAppServices } from '../services';

export interface OpenRun {
  readonly runId: string;
  readonly inspection: Inspection;
}

/** Runs that are not over. Nothing new is planned before they are dealt with. */
export type OpenRuns =
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  | { readonly kind: 'found'; readonly runs: readonly OpenRun[] };

const NONE: OpenRuns = { kind: 'found', runs: [] };
const isNone = (open: OpenRuns): boolean => open.kind === 'found' && open.runs.length === 0;

/** Looks into the journals of this browser, again whenever `turn` changes; not before the tenant is known. */
export function useOpenRuns(tenantId: string, turn: unknown): OpenRuns {
  const { journals } = useAppServices();
  const [found, setFound] = React.useState<OpenRuns>(NONE);
  const shown = React.useRef(found);
  shown.current = found;
  React.useEffect(() => {
    if (tenantId === '') {
      return undefined;
    }
    let current = true;
    const look = async (): Promise<OpenRuns> => {
      const open = await findOpenRuns(journals);
      if (open.kind === 'failed') {
        return open;
      }
      const runs: OpenRun[] = [];
      for (const { runId } of open.value) {
        const stored = await journals.read(runId);
        if (stored.kind === 'failed') {
          return stored;
        }
        runs.push({ runId, inspection: await inspectJournal(stored.value, tenantId) });
      }
      return { kind: 'found', runs };
    };
    void look().then((result) => {
      // As a rule there is none, and then nothing has to be drawn again.
      if (current && !(isNone(result) && isNone(shown.current))) {
        setFound(result);
      }
    });
    return () => {
      current = false;
    };
  }, [journals, tenantId, turn]);
  return found;
}
