import { atOnce, type Pace } from '../../ports/work';
import { sameId } from '../../steps/fold';
import { inspectJournal, type Inspection } from './inspect';
import type { JournalRecord, JournalStore, JournalSummary, Stored } from './journal';
import { parseHeader, parseRecord } from './journalSchema';
import type { RunEnd } from '../runEnd';

/**
 * Journals that have to be dealt with: whatever does not say of itself that it is over, other tenants' and other
 * versions' included.
 */
export async function findOpenRuns(store: JournalStore): Promise<Stored<readonly JournalSummary[]>> {
  const stored = await store.list();
  return stored.kind === 'failed' ? stored : { kind: 'stored', value: stored.value.filter((each) => !isOver(each.lastText)) };
}

/**
 * Whether what was found open stands in the way of a new run: this tenant's own, and whatever can't be read. Another
 * tenant's sound journal does not: it has its own lease, and whoever works there continues it.
 */
export function blocksRuns(inspection: Inspection): boolean {
  return inspection.kind !== 'unusable' || inspection.problem !== 'foreign';
}

/** The first journal that stands in the way of a new run in this tenant. */
export async function findBlockingRun(
  store: JournalStore,
  tenantId: string,
  pace: Pace = atOnce
): Promise<Stored<{ readonly kind: 'none' } | { readonly kind: 'blocked'; readonly runId: string }>> {
  const open = await findOpenRuns(store);
  if (open.kind === 'failed') {
    return open;
  }
  for (const { runId, header } of open.value) {
    // Only one that claims to be another tenant's has to be read as a whole.
    const parsed = parseHeader(header);
    const claims = parsed.kind === 'parsed' && !sameId(parsed.value.tenantId, tenantId);
    const stored = claims ? await store.read(runId) : undefined;
    if (stored?.kind !== 'stored' || blocksRuns(await inspectJournal(stored.value, tenantId, pace))) {
      return { kind: 'stored', value: { kind: 'blocked', runId } };
    }
  }
  return { kind: 'stored', value: { kind: 'none' } };
}

function isOver(lastText: string): boolean {
  const record = parseRecord(lastText);
  return record.kind === 'parsed' && record.value.kind === 'closed' && isOverWith(record.value.end);
}

/** Whether a person has closed the run: with that its approval is withdrawn. Looking at it again later changes nothing about it. */
export function wasAbandoned(records: readonly JournalRecord[]): boolean {
  return records.some((record) => record.kind === 'closed' && record.end.kind === 'abandoned');
}

/** Stopped and halted runs can be continued, so they are not over. */
export function isOverWith(end: RunEnd): boolean {
  switch (end.kind) {
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
