import type { WritePermit } from '../ports/graph';
import { inSlices, resultOf, type Work } from '../ports/work';
import type { Drift } from './plan/drift';
import { passLease, passReplan, passWriter, permitting, refuse, type Gate, type Replanning, type RunPorts } from './gates';
import { inspectJournal, type ReadJournal } from './journal/inspect';
import type { ItemState } from './ledger/itemState';
import type { RunMode } from './journal/journal';
import { openLedger, type Ledger } from './ledger/ledger';
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
    const ledger = await pace(replaying(journal));
    let permit = await pace(permitting(journal.plan));
    if (mode === 'write') {
      const passed = await passAgain(ledger, permit, continuation, ports);
      if (passed.kind === 'refused') {
        return passed;
      }
      const { drift } = passed.value;
      ({ permit } = passed.value);
      if (drift.appeared.length + drift.gone.length > 0) {
        yield { kind: 'drifted', at: ports.clock.now(), drift };
      }
    }
    return yield* runSession({ ledger, permit, journalEnd: journal.end, by, mode, trust, lease: lease.value, stop }, ports);
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

interface PassedAgain {
  readonly drift: Drift;
  /** What was sent already and is to stay now is only looked at: the call layer refuses to send it again. */
  readonly permit: WritePermit;
}

/**
 * The gates again. What the run itself did since the approval explains what is gone, and may be why something counts as
 * kept: a domain that was made the default stays, of course. But nothing is sent to an object that was not sent to yet
 * and is another one now, or that somebody has protected in the meantime.
 */
async function passAgain(ledger: Ledger, permit: WritePermit, { replanning, stop }: Continuation, ports: RunPorts): Promise<Gate<PassedAgain>> {
  const { plan } = ledger;
  const drift = await passReplan(plan, replanning, stop, 'continues', ports.clock);
  if (drift.kind === 'refused') {
    return drift;
  }
  const stateOf = ({ id }: { readonly id: string }): ItemState['kind'] => ledger.state(ledger.indexOf(id)).kind;
  const open = (item: { readonly id: string }): boolean => stateOf(item) === 'planned';
  const wasSent = (item: { readonly id: string }): boolean => stateOf(item) === 'pending' || stateOf(item) === 'sending';
  const unsent: Drift = {
    appeared: drift.value.appeared,
    gone: drift.value.gone.filter(open),
    nowKept: drift.value.nowKept.filter((item) => stateOf(item) !== 'verified' && !wasSent(item)),
    changed: drift.value.changed.filter(open)
  };
  if (unsent.changed.length + unsent.nowKept.length > 0) {
    return refuse({ kind: 'stale', drift: unsent });
  }
  const spared = drift.value.nowKept.filter(wasSent).map(({ id }) => id);
  const narrowed = spared.length === 0 ? permit : { ...permit, protectedIds: new Set([...permit.protectedIds, ...spared]) };
  const writer = await passWriter(narrowed, ports.graph, stop);
  return writer.kind === 'refused' ? writer : { kind: 'passed', value: { drift: unsent, permit: narrowed } };
}
