import type { WritePermit } from '../ports/graph';
import { inSlices } from '../ports/work';
import { checkApproval, type Approval } from './plan/confirmation';
import { driftSize } from './plan/drift';
import { createHolding } from './holding';
import { passJournals, passLease, passReplan, passWriter, permitting, refuse, type Gate, type Replanning, type RunPorts } from './gates';
import { JOURNAL_SCHEMA, type JournalHeader } from './journal/journal';
import { firstSeal } from './journal/journalLines';
import { openLedger } from './ledger/ledger';
import { isIntact, type Plan } from './plan/plan';
import { writePlanLines } from './plan/planLines';
import type { Run } from './runEvent';
import { runSession } from './session';
import { askingWhoStays } from './whoStays';

/** A plan to be carried out for the first time. */
export interface Order {
  readonly plan: Plan;
  readonly approval: Approval;
  readonly replanning: Replanning;
  /** Aborting it is Stop: no call that changes anything begins after that. */
  readonly stop: AbortSignal;
}

/**
 * Carries out an approved plan. Nothing is written before every gate is passed: approval typed for exactly this plan,
 * plan intact, nobody else executing, no open journal, tenant unchanged since the approval, writer open, journal created.
 *
 * @remarks
 * Then one object, verified; ten, verified; then batches of twenty below Graph's quota. An object is done when a fresh
 * read says so, and the run is `complete` when the whole listing, read after the last write, says so too.
 */
export async function* execute(order: Order, ports: RunPorts): Run {
  const { plan, approval, stop } = order;
  const pace = inSlices(ports.clock);
  const check = checkApproval(plan, approval);
  if (check !== 'matches') {
    return refuse({ kind: 'approval', check });
  }
  if (!(await isIntact(plan, pace))) {
    return refuse({ kind: 'planAltered' });
  }
  const lease = await passLease(plan.tenantId, approval.by, ports.lease, stop);
  if (lease.kind === 'refused') {
    return lease;
  }
  try {
    const permit = await pace(permitting(plan));
    const header = await passGates(order, permit, ports);
    if (header.kind === 'refused') {
      return header;
    }
    const journalEnd = { seq: 0, seal: await firstSeal(header.value) };
    const begun = { by: approval.by, mode: 'write', trust: 'journal', lease: lease.value, stop } as const;
    const whoStays = askingWhoStays(plan, order.replanning, ports.clock);
    return yield* runSession({ ...begun, ledger: await pace(openLedger(plan)), holding: createHolding(permit), whoStays, journalEnd }, ports);
  } finally {
    await lease.value.release();
  }
}

async function passGates({ plan, approval, replanning, stop }: Order, permit: WritePermit, ports: RunPorts): Promise<Gate<JournalHeader>> {
  const journals = await passJournals(ports.journals, plan.tenantId, ports.clock);
  if (journals.kind === 'refused') {
    return journals;
  }
  const drift = await passReplan(plan, replanning, stop, 'begins', ports.clock);
  if (drift.kind === 'refused') {
    return drift;
  }
  if (driftSize(drift.value) > 0) {
    return refuse({ kind: 'stale', drift: drift.value });
  }
  const writer = await passWriter(permit, ports.graph, stop);
  if (writer.kind === 'refused') {
    return writer;
  }
  const header: JournalHeader = {
    runId: plan.fingerprint,
    schema: JOURNAL_SCHEMA,
    task: plan.task,
    tenantId: plan.tenantId,
    initialDomain: plan.initialDomain,
    planned: plan.items.length,
    approval,
    openedAt: new Date(ports.clock.now()).toISOString()
  };
  const created = await ports.journals.create(header, await inSlices(ports.clock)(writePlanLines(plan)));
  if (created.kind === 'stored') {
    return { kind: 'passed', value: header };
  }
  return refuse(created.problem === 'taken' ? { kind: 'alreadyRun' } : { kind: 'journal', problem: created.problem });
}
