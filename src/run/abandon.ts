import type { RunPorts } from './gates';
import { inspectJournal } from './inspect';
import type { Stored } from './journal';
import { createJournalWriter } from './journalLines';
import { leaseName } from './lease';

/** Closes a run that nobody wants to continue. A journal that can't be used is removed instead. */
export async function abandonRun(
  runId: string,
  tenantId: string,
  { journals, lease, clock }: Pick<RunPorts, 'journals' | 'lease' | 'clock'>
): Promise<Stored<void> | { readonly kind: 'busy' }> {
  const held = await lease.acquire(leaseName(tenantId));
  if (held.kind === 'busy') {
    return held;
  }
  try {
    const stored = await journals.read(runId);
    const inspection = stored.kind === 'stored' ? await inspectJournal(stored.value, tenantId) : undefined;
    if (inspection?.kind !== 'usable') {
      return await journals.remove(runId);
    }
    const journal = createJournalWriter(journals, runId, inspection.journal.end);
    return await journal.append({ kind: 'closed', at: new Date(clock.now()).toISOString(), end: { kind: 'abandoned' } });
  } finally {
    held.release();
  }
}
