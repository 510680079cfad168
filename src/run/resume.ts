import { inSlices, resultOf, type Work } from '../ports/work';
import type { PlannedItem } from '../steps/task';
import { driftSize, type Drift } from './plan/drift';
import { passLease, passReplan, passWriter, permitting, refuse, type Gate, type Replanning, type RunPorts } from './gates';
import { createHolding, type Holding } from './holding';
import { inspectJournal, type ReadJournal } from './journal/inspect';
import type { RunMode } from './journal/journal';
import { wasAbandoned } from './journal/openRuns';
import { openLedger, type Ledger } from './ledger/ledger';
import type { Run } from './runEvent';
import { runSession } from './session';
import { askingWhoStays, nobodyAsks } from './whoStays';

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
  return resultOf(replaying({ plan, records }));
}

/** {@link replay} in slices: of 100,000 objects there are some 15,000 records. */
export function* replaying({ plan, records }: Pick<ReadJournal, 'plan' | 'records'>): Work<Ledger> {
  const ledger = yield* openLedger(plan);
  // A record holds up to a batch of objects, so a slice of records would be too many.
  for (const record of records) {
    ledger.apply(record);
    yield;
  }
  return ledger;
}

/**
 * Continues a run after a closed page, Stop or halt. Objects with an intent and no outcome are read back before anything
 * is sent. Of a damaged journal only the undamaged beginning counts, and every object is read back first.
 */
export async function* continueRun(continuation: Continuation, ports: RunPorts): Run {
  const { runId, tenantId, by, mode, stop } = continuation;
  const pace = inSlices(ports.clock);
  const lease = await passLease(tenantId, by, ports.lease, stop);
  if (lease.kind === 'refused') {
    return lease;
  }
  try {
    // Read while holding the lease: another tab may have written until a moment ago.
    const opened = await openJournal(runId, tenantId, ports);
    if (opened.kind === 'refused') {
      return opened;
    }
    const { journal, trust } = opened.value;
    // Another tab may have closed it since it was shown here.
    if (mode === 'write' && wasAbandoned(journal.records)) {
      return refuse({ kind: 'alreadyRun' });
    }
    const ledger = await pace(replaying(journal));
    const holding = createHolding(await pace(permitting(journal.plan)));
    if (mode === 'write') {
      const passed = await passAgain(ledger, holding, continuation, ports);
      if (passed.kind === 'refused') {
        return passed;
      }
      if (driftSize(passed.value) > 0) {
        yield { kind: 'drifted', at: ports.clock.now(), drift: passed.value };
      }
    }
    const whoStays = mode === 'write' ? askingWhoStays(journal.plan, continuation.replanning, ports.clock) : nobodyAsks;
    return yield* runSession({ ledger, holding, whoStays, journalEnd: journal.end, by, mode, trust, lease: lease.value, stop }, ports);
  } finally {
    await lease.value.release();
  }
}

interface OpenedJournal {
  readonly journal: ReadJournal;
  readonly trust: 'journal' | 'nothing';
}

async function openJournal(runId: string, tenantId: string, { journals, clock }: RunPorts): Promise<Gate<OpenedJournal>> {
  const stored = await journals.read(runId);
  if (stored.kind === 'failed') {
    return refuse({ kind: 'journal', problem: stored.problem });
  }
  const inspection = await inspectJournal(stored.value, tenantId, inSlices(clock));
  switch (inspection.kind) {
    case 'usable':
      return { kind: 'passed', value: { journal: inspection.journal, trust: 'journal' } };
    case 'unusable':
      return refuse({ kind: 'unusableJournal', problem: inspection.problem });
    case 'damaged':
      return { kind: 'passed', value: { journal: inspection.journal, trust: 'nothing' } };
  }
}

/**
 * The gates again. What the run itself did since the approval explains what is gone, and may be why something counts as
 * kept: a domain that was made the default stays, of course. But nothing is sent to an object that was not sent to yet
 * and is another one now, or that somebody has protected in the meantime. Whatever else differs is held back for this
 * sitting. Gives back what is new or held back and was not sent yet.
 */
async function passAgain(ledger: Ledger, holding: Holding, { replanning, stop }: Continuation, ports: RunPorts): Promise<Gate<Drift>> {
  const pace = inSlices(ports.clock);
  const replanned = await passReplan(ledger.plan, replanning, stop, 'continues', ports.clock);
  if (replanned.kind === 'refused') {
    return replanned;
  }
  const { appeared, gone, nowKept, changed } = replanned.value;
  const isUnsent = ({ id }: PlannedItem): boolean => ledger.isUnsent(ledger.indexOf(id));
  const drift: Drift = { appeared, gone: gone.filter(isUnsent), nowKept: nowKept.filter(isUnsent), changed: changed.filter(isUnsent) };
  if (drift.changed.length + drift.nowKept.length > 0) {
    return refuse({ kind: 'stale', drift });
  }
  await pace(holding.take(replanned.value));
  const writer = await passWriter(holding.permit(), ports.graph, stop);
  return writer.kind === 'refused' ? writer : { kind: 'passed', value: drift };
}
