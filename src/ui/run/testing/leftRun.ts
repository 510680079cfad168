import { JOURNAL_SCHEMA, type JournalHeader, type JournalRecord } from '../../../run/journal/journal';
import { createJournalWriter, firstSeal, type JournalWriter } from '../../../run/journal/journalLines';
import { memoryJournals, type MemoryJournals } from '../../../run/testing/memoryJournals';
import type { Plan } from '../../../run/plan/plan';
import { aPlan, anItem, AT } from '../../../run/testing/samples';
import { IDS } from '../../../facts/testing';

export interface LeftRun {
  readonly plan: Plan;
  readonly journals: MemoryJournals;
  /** Writes on as the tab does that carries the run out. */
  readonly writer: JournalWriter;
}

const BEGUN: JournalRecord = { kind: 'session', at: AT, by: { id: 'admin', name: 'Adele Vance' }, mode: 'write', trust: 'journal' };

/** A run of this tenant, or of another one, that was begun and is not over. */
export async function leftRun(tenantId: string = IDS.tenant, into: MemoryJournals = memoryJournals()): Promise<LeftRun> {
  const plan = await aPlan({ tenantId, items: [anItem({ id: 'b' }), anItem({ id: 'c' })] });
  const approval = { fingerprint: plan.fingerprint, typed: { domain: plan.initialDomain, count: '2' }, by: plan.createdBy, at: AT };
  const { task, initialDomain } = plan;
  const header: JournalHeader = {
    runId: plan.fingerprint, schema: JOURNAL_SCHEMA, task, tenantId, initialDomain, planned: 2, approval, openedAt: AT
  };
  await into.create(header, [JSON.stringify(plan)]);
  const writer = createJournalWriter(into, plan.fingerprint, { seq: 0, seal: await firstSeal(header) });
  await writer.append(BEGUN);
  return { plan, journals: into, writer };
}
