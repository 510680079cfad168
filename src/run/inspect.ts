import { JOURNAL_SCHEMA, type JournalHeader, type JournalRecord, type StoredJournal } from './journal';
import { firstSeal, sealOf, type JournalEnd } from './journalLines';
import { parseHeader, parsePlan, parseRecord } from './journalSchema';
import { isIntact, type Plan } from './plan';

/** Why a journal can't be continued. */
export type JournalProblem =
  | 'foreign' // another tenant's
  | 'otherVersion' // written by another version of this product
  | 'unreadable' // the head or the plan is not ours
  | 'planAltered'; // the plan is not what was approved

/** What a stored journal is worth. */
export type Inspection =
  | { readonly kind: 'usable'; readonly journal: ReadJournal }
  /** The lines from `lost` on are torn or altered. What is before them holds; what was in them must be read back. */
  | { readonly kind: 'damaged'; readonly journal: ReadJournal; readonly lost: number }
  | { readonly kind: 'unusable'; readonly problem: JournalProblem };

export interface ReadJournal {
  readonly header: JournalHeader;
  readonly plan: Plan;
  readonly records: readonly JournalRecord[];
  readonly end: JournalEnd;
}

/** Looks at everything before anything is believed: schema, tenant, plan, then line after line. */
export async function inspectJournal(stored: StoredJournal, tenantId: string): Promise<Inspection> {
  const header = parseHeader(stored.header);
  if (header.kind === 'unreadable') {
    return { kind: 'unusable', problem: schemaOf(stored.header) === JOURNAL_SCHEMA ? 'unreadable' : 'otherVersion' };
  }
  if (header.value.schema !== JOURNAL_SCHEMA) {
    return { kind: 'unusable', problem: 'otherVersion' };
  }
  if (header.value.tenantId.toLowerCase() !== tenantId.toLowerCase()) {
    return { kind: 'unusable', problem: 'foreign' };
  }
  const plan = parsePlan(stored.planText);
  if (plan.kind === 'unreadable') {
    return { kind: 'unusable', problem: 'unreadable' };
  }
  if (!(await belongs(plan.value, header.value))) {
    return { kind: 'unusable', problem: 'planAltered' };
  }
  return readLines(stored, header.value, plan.value);
}

function schemaOf(header: unknown): unknown {
  return typeof header === 'object' && header !== null && 'schema' in header ? header.schema : undefined;
}

async function belongs(plan: Plan, header: JournalHeader): Promise<boolean> {
  const same =
    plan.fingerprint === header.runId &&
    plan.fingerprint === header.approval.fingerprint &&
    plan.tenantId === header.tenantId &&
    plan.task === header.task;
  return same && (await isIntact(plan));
}

async function readLines(stored: StoredJournal, header: JournalHeader, plan: Plan): Promise<Inspection> {
  const records: JournalRecord[] = [];
  let end: JournalEnd = { seq: 0, seal: await firstSeal(header) };
  for (const line of stored.lines) {
    const record = parseRecord(line.text);
    const seal = await sealOf(end.seal, line.seq, line.text);
    if (record.kind === 'unreadable' || line.seq !== end.seq + 1 || line.seal !== seal) {
      const lost = stored.lines.length - records.length;
      return { kind: 'damaged', journal: { header, plan, records, end }, lost };
    }
    records.push(record.value);
    end = { seq: line.seq, seal };
  }
  return { kind: 'usable', journal: { header, plan, records, end } };
}
