import type { Drift } from './drift';
import { passReplan, passWriter, refuse, type Gate, type Replanning, type RunPorts } from './gates';
import { inspectJournal, type ReadJournal } from './inspect';
import type { JournalStore, RunMode } from './journal';
import { leaseName } from './lease';
import { createLedger, type Ledger } from './ledger';
import type { Run } from './runEvent';
import { runSession } from './session';

/** A run to be continued from its journal. */
export interface Continuation {
  readonly runId: string;
  readonly tenantId: string;
  readonly by: { readonly id: string; readonly name: string };
  /** `readOnly`: only looks again at what was sent. Needs no fresh plan and no writer. */
  readonly mode: RunMode;
  readonly replanning: Replanning;
  readonly stop: AbortSignal;
}

/** What the journal says, put together. */
export function replay({ plan, records }: Pick<ReadJournal, 'plan' | 'records'>): Ledger {
  const ledger = createLedger(plan);
  records.forEach((record) => ledger.apply(record));
  return ledger;
}

/**
 * Continues a run after a closed page, Stop or halt. Objects with an intent and no outcome are read back before anything
 * is sent. Of a damaged journal only the undamaged beginning counts, and every object is read back first.
 */
export async function* continueRun(continuation: Continuation, ports: RunPorts): Run {
  const { runId, tenantId, by, mode, stop } = continuation;
  const lease = await ports.lease.acquire(leaseName(tenantId));
  if (lease.kind === 'busy') {
    return refuse({ kind: 'busy' });
  }
  try {
    // Read while holding the lease: another tab may have written until a moment ago.
    const opened = await openJournal(runId, tenantId, ports.journals);
    if (opened.kind === 'refused') {
      return opened;
    }
    const { journal, trust } = opened.value;
    const ledger = replay(journal);
    if (mode === 'write') {
      const drift = await passAgain(ledger, continuation, ports);
      if (drift.kind === 'refused') {
        return drift;
      }
      if (drift.value.appeared.length + drift.value.gone.length > 0) {
        yield { kind: 'drifted', at: ports.clock.now(), drift: drift.value };
      }
    }
    return yield* runSession({ ledger, journalEnd: journal.end, by, mode, trust, stop }, ports);
  } finally {
    lease.release();
  }
}

interface OpenedJournal {
  readonly journal: ReadJournal;
  readonly trust: 'journal' | 'nothing';
}

async function openJournal(runId: string, tenantId: string, store: JournalStore): Promise<Gate<OpenedJournal>> {
  const stored = await store.read(runId);
  if (stored.kind === 'failed') {
    return refuse({ kind: 'journal', problem: stored.problem });
  }
  const inspection = await inspectJournal(stored.value, tenantId);
  switch (inspection.kind) {
    case 'usable':
      return { kind: 'passed', value: { journal: inspection.journal, trust: 'journal' } };
    case 'unusable':
      return refuse({ kind: 'unusableJournal', problem: inspection.problem });
    case 'damaged': {
      const cut = await store.truncate(runId, inspection.journal.end.seq);
      return cut.kind === 'failed'
        ? refuse({ kind: 'journal', problem: cut.problem })
        : { kind: 'passed', value: { journal: inspection.journal, trust: 'nothing' } };
    }
  }
}

/**
 * The gates again. What the run itself did since the approval explains what is gone. But nothing is sent to an object
 * that was not sent to yet and is another one now, or that somebody has protected in the meantime.
 */
async function passAgain(ledger: Ledger, { replanning, stop }: Continuation, ports: RunPorts): Promise<Gate<Drift>> {
  const { plan } = ledger;
  const drift = await passReplan(plan, replanning, stop, 'continues');
  if (drift.kind === 'refused') {
    return drift;
  }
  const open = ({ id }: { readonly id: string }): boolean => ledger.state(ledger.indexOf(id)).kind === 'planned';
  const unsent: Drift = {
    appeared: drift.value.appeared,
    gone: drift.value.gone.filter(open),
    nowKept: drift.value.nowKept.filter(({ id }) => ledger.state(ledger.indexOf(id)).kind !== 'verified'),
    changed: drift.value.changed.filter(open)
  };
  if (unsent.changed.length + unsent.nowKept.length > 0) {
    return refuse({ kind: 'stale', drift: unsent });
  }
  const writer = await passWriter(plan, ports.graph, stop);
  return writer.kind === 'refused' ? writer : { kind: 'passed', value: unsent };
}
