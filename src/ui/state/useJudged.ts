import * as React from 'react';
import { createJudge } from '../../checks/createJudge';
import type { Work } from '../../ports/work';
import type { Readiness } from './ReadingContext';
import type { Reading } from './reading';
import { useWork } from './useWork';

/** What was read, with the reports that belong to it. */
export type Judged = Pick<Readiness, 'reading' | 'reports'>;

const NO_REPORTS: Readiness['reports'] = [];

/**
 * Judges what was read. Facts and reports come together: while new facts of a large tenant are judged, the screens see
 * the ones before, so that no list says something else than its figure.
 */
export function useJudged(reading: Reading): Judged {
  const { shown, facts } = reading;
  const judge = React.useMemo(() => createJudge(), []);
  const start = React.useCallback(
    function* (): Work<Readiness['reports']> {
      return shown === 'facts' ? yield* judge(facts) : NO_REPORTS;
    },
    [judge, shown, facts]
  );
  const worked = useWork(start);
  const last = React.useRef<Judged>({ reading, reports: NO_REPORTS });
  if (worked.kind === 'done' && (last.current.reading !== reading || last.current.reports !== worked.value)) {
    last.current = { reading, reports: worked.value };
  }
  return last.current;
}
