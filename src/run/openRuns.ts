import type { JournalStore, JournalSummary, Stored } from './journal';
import { parseRecord } from './journalSchema';

/**
 * Journals that have to be dealt with before another run begins: whatever does not say of itself that it is over, other
 * tenants' and other versions' included.
 */
export async function findOpenRuns(store: JournalStore): Promise<Stored<readonly JournalSummary[]>> {
  const stored = await store.list();
  return stored.kind === 'failed' ? stored : { kind: 'stored', value: stored.value.filter((each) => !isOver(each.lastText)) };
}

/** Stopped and halted runs can be continued, so they are not over. */
function isOver(lastText: string): boolean {
  const record = parseRecord(lastText);
  if (record.kind === 'unreadable' || record.value.kind !== 'closed') {
    return false;
  }
  switch (record.value.end.kind) {
    case 'complete':
    case 'accepted':
    case 'incomplete':
    case 'abandoned':
      return true;
    case 'stopped':
    case 'halted':
      return false;
  }
}
