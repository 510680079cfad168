import { inSlices } from '../../ports/work';
import type { RunPorts } from '../gates';
import { inspectJournal } from './inspect';
import type { JournalRecord, Stored, StoredJournal } from './journal';
import { createJournalWriter } from './journalLines';
import { parseHeader } from './journalSchema';
import { leaseName, type LeaseHolder } from '../lease/lease';

type Abandoned = Stored<void> | { readonly kind: 'busy' };
type Ports = Pick<RunPorts, 'journals' | 'lease' | 'clock'>;

/**
 * Closes a run that nobody wants to continue, another tenant's included. Of a damaged journal the good beginning is
 * kept, and says of every object that nobody knows. A journal that can't be used at all is removed instead.
 *
 * @param tenantId whose lease it takes when the journal does not say whose it is.
 * @returns `busy` while somebody carries the run out.
 */
export async function abandonRun(runId: string, tenantId: string, by: LeaseHolder, ports: Ports): Promise<Abandoned> {
  const { journals, lease } = ports;
  const found = await journals.read(runId);
  if (found.kind === 'failed') {
    return found.problem === 'cleared' ? { kind: 'stored', value: undefined } : found;
  }
  const header = parseHeader(found.value.header);
  const owner = header.kind === 'parsed' ? header.value.tenantId : tenantId;
  const acquired = await lease.acquire(leaseName(owner), by, new AbortController().signal);
  switch (acquired.kind) {
    case 'busy':
    case 'failed':
      return acquired;
    case 'stopped':
      return { kind: 'busy' };
    case 'held':
      try {
        // Read again while holding the lease: another tab may have written until a moment ago.
        const stored = await journals.read(runId);
        return stored.kind === 'failed' ? stored : await close(runId, owner, stored.value, by, ports);
      } finally {
        await acquired.release();
      }
  }
}

async function close(runId: string, owner: string, stored: StoredJournal, by: LeaseHolder, { journals, clock }: Ports): Promise<Stored<void>> {
  const inspection = await inspectJournal(stored, owner, inSlices(clock));
  const at = new Date(clock.now()).toISOString();
  const closed: JournalRecord = { kind: 'closed', at, end: { kind: 'abandoned' } };
  switch (inspection.kind) {
    case 'unusable':
      return journals.remove(runId);
    case 'usable':
      return createJournalWriter(journals, runId, inspection.journal.end).append(closed);
    case 'damaged': {
      const journal = createJournalWriter(journals, runId, inspection.journal.end);
      void journal.append({ kind: 'session', at, by, mode: 'readOnly', trust: 'nothing' });
      return journal.append(closed);
    }
  }
}
