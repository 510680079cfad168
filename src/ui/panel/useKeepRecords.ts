import * as React from 'react';
import type { Fact } from '../../facts/fact';
import type { Records } from '../../facts/records';
import { useAnnounce } from '../kit/LiveRegion';
import { useReadiness } from '../state/ReadingContext';

export interface KeepRecords {
  /** The last attempt could not be kept; nothing has changed then. */
  readonly failed: boolean;
  /** Keeps a change, and says the sentence once it is kept. */
  keep(change: (records: Records) => Records, said: string): Promise<'kept' | 'failed'>;
}

/** Whether the browser would not give back what it was told: private windows, blocked storage, records of another form. */
export function keepsNothing(records: Fact<Records>): boolean {
  return records.kind === 'unread' && records.reason !== 'notReadYet';
}

/** Changes what people told us, from a form. */
export function useKeepRecords(): KeepRecords {
  const { keep } = useReadiness();
  const announce = useAnnounce();
  const [failed, setFailed] = React.useState(false);
  const attempt = React.useCallback<KeepRecords['keep']>(
    async (change, said) => {
      const outcome = await keep(change);
      setFailed(outcome === 'failed');
      if (outcome === 'kept') {
        announce(said);
      }
      return outcome;
    },
    [keep, announce]
  );
  return { failed, keep: attempt };
}
