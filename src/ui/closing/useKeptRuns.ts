import * as React from 'react';
import type { JournalHeader, StoreProblem } from '../../run/journal/journal';
import { parseHeader } from '../../run/journal/journalSchema';
import { sameId } from '../../steps/fold';
import { useAppServices } from '../services';

/** The runs of a tenant that this browser holds, the first one first. */
export type KeptRuns =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  | { readonly kind: 'found'; readonly runs: readonly JournalHeader[] };

/** Looks into the journals of this browser; only their heads, because a journal may be long. */
export function useKeptRuns(tenantId: string): KeptRuns {
  const { journals } = useAppServices();
  const [kept, setKept] = React.useState<KeptRuns>({ kind: 'looking' });
  React.useEffect(() => {
    let current = true;
    void journals.list().then((stored) => {
      if (!current) {
        return;
      }
      if (stored.kind === 'failed') {
        setKept(stored);
        return;
      }
      const heads = stored.value.map(({ header }) => parseHeader(header)).flatMap((head) => (head.kind === 'unreadable' ? [] : [head.value]));
      const own = heads.filter((head) => sameId(head.tenantId, tenantId));
      setKept({ kind: 'found', runs: own.sort((a, b) => a.openedAt.localeCompare(b.openedAt)) });
    });
    return () => {
      current = false;
    };
  }, [journals, tenantId]);
  return kept;
}
