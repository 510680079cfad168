import * as React from 'react';
import { inSlices, type Pace } from '../../ports/work';
import { inspectJournal } from '../../run/journal/inspect';
import type { JournalStore, StoreProblem } from '../../run/journal/journal';
import { parseHeader } from '../../run/journal/journalSchema';
import { blocksRuns, findOpenRuns } from '../../run/journal/openRuns';
import { useAppServices } from '../services';
import { leftRunOf, type LeftRun } from './leftRun';

export interface OpenRun {
  readonly runId: string;
  readonly left: LeftRun;
  /** Whose it is; empty where its head can't be read. */
  readonly domain: string;
  /** `aside`: another tenant's, which is shown and keeps nobody from anything. */
  readonly stands: 'inTheWay' | 'aside';
}

/** Runs that are not over. Nothing new is planned before those in the way are dealt with. */
export type OpenRuns =
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  | { readonly kind: 'found'; readonly runs: readonly OpenRun[] };

const NONE: OpenRuns = { kind: 'found', runs: [] };
const isNone = (open: OpenRuns): boolean => open.kind === 'found' && open.runs.length === 0;

/** The run that comes before all others. */
export function firstInTheWay(open: OpenRuns): OpenRun | undefined {
  return open.kind === 'found' ? open.runs.find(({ stands }) => stands === 'inTheWay') : undefined;
}

async function lookInto(journals: JournalStore, tenantId: string, pace: Pace): Promise<OpenRuns> {
  const open = await findOpenRuns(journals);
  if (open.kind === 'failed') {
    return open;
  }
  const runs: OpenRun[] = [];
  for (const summary of open.value) {
    const { runId } = summary;
    const stored = await journals.read(runId);
    if (stored.kind === 'failed') {
      return stored;
    }
    const header = parseHeader(summary.header);
    const inspection = await inspectJournal(stored.value, tenantId, pace);
    runs.push({
      runId,
      left: await pace(leftRunOf(inspection)),
      domain: header.kind === 'unreadable' ? '' : header.value.initialDomain,
      stands: blocksRuns(inspection) ? 'inTheWay' : 'aside'
    });
  }
  return { kind: 'found', runs };
}

/** Looks into the journals of this browser, again whenever `turn` changes; not before the tenant is known. */
export function useOpenRuns(tenantId: string, turn: unknown): OpenRuns {
  const { journals, clock } = useAppServices();
  const [found, setFound] = React.useState<OpenRuns>(NONE);
  const shown = React.useRef(found);
  shown.current = found;
  React.useEffect(() => {
    if (tenantId === '') {
      return undefined;
    }
    let current = true;
    void lookInto(journals, tenantId, inSlices(clock)).then((result) => {
      // As a rule there is none, and then nothing has to be drawn again.
      if (current && !(isNone(result) && isNone(shown.current))) {
        setFound(result);
      }
    });
    return () => {
      current = false;
    };
  }, [journals, clock, tenantId, turn]);
  return found;
}
