import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import type { Facts } from '../../facts';
import type { Settled } from '../../facts/records';
import { settle } from '../../facts/recordsStore';
import { readAtOf } from '../panel/evidenceOf';
import { useReaderServices } from '../services';
import { attestedBy } from './attestedBy';
import { useReadiness } from './ReadingContext';

/** What a reading has proved settled and nobody has written down yet. Somebody's word is no proof, and unread is none. */
export function newlySettled(reports: readonly CheckReport[], facts: Facts): readonly Settled[] {
  const { records } = facts;
  return records.kind === 'unread'
    ? []
    : reports
        .filter(({ check, result }) => check.weight === 'B' && result.kind === 'pass' && attestedBy(result) === '')
        .map(({ check }) => ({ check: check.id, at: readAtOf(check, facts) }))
        .filter(({ check, at }) => at !== '' && !records.value.settled.some((known) => known.check === check));
}

/**
 * Keeps what a finished reading has proved, so that a task whose check blocks again can say that it was settled.
 * Forgets nothing, and does so quietly: where nothing can be kept, nobody has lost anything.
 */
export function useRememberSettled(): void {
  const { access } = useReaderServices();
  const { reading, reports, keep } = useReadiness();
  const { phase, facts } = reading;
  React.useEffect(() => {
    const proved = access === 'acting' && phase === 'done' ? newlySettled(reports, facts) : [];
    if (proved.length > 0) {
      void keep((records) => proved.reduce(settle, records));
    }
  }, [access, phase, facts, reports, keep]);
}
