import { atOnce, type Pace, type Work } from '../../ports/work';
import { sameId } from '../../steps/fold';
import { JOURNAL_SCHEMA, type JournalHeader, type JournalRecord, type StoredJournal } from './journal';
import { firstSeal, type JournalEnd } from './journalLines';
import { parseHeader } from './journalSchema';
import { isIntact, type Plan } from '../plan/plan';
import { readPlanLines } from '../plan/planLines';
import { readLine } from './readLine';

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

/** Looks at everything before anything is believed: schema, plan, tenant, then line after line. */
export async function inspectJournal(stored: StoredJournal, tenantId: string, pace: Pace = atOnce): Promise<Inspection> {
  const header = parseHeader(stored.header);
  if (header.kind === 'unreadable') {
    return { kind: 'unusable', problem: isOfAnotherVersion(stored.header) ? 'otherVersion' : 'unreadable' };
  }
  if (header.value.schema !== JOURNAL_SCHEMA) {
    return { kind: 'unusable', problem: 'otherVersion' };
  }
  const plan = await pace(readPlanLines(stored.planLines));
  if (plan.kind === 'unreadable') {
    return { kind: 'unusable', problem: 'unreadable' };
  }
  if (!(await belongs(plan.value, header.value, pace))) {
    return { kind: 'unusable', problem: 'planAltered' };
  }
  // Asked last: only what holds together is believed to be another tenant's.
  if (!sameId(header.value.tenantId, tenantId)) {
    return { kind: 'unusable', problem: 'foreign' };
  }
  return pace(readLines(stored, header.value, plan.value, await firstSeal(header.value)));
}

/** A head in a form that we don't know and with another number is another version's; anything else is no head. */
function isOfAnotherVersion(header: unknown): boolean {
  return typeof header === 'object' && header !== null && 'schema' in header && header.schema !== JOURNAL_SCHEMA;
}

async function belongs(plan: Plan, header: JournalHeader, pace: Pace): Promise<boolean> {
  const same =
    plan.fingerprint === header.runId &&
    plan.fingerprint === header.approval.fingerprint &&
    plan.tenantId === header.tenantId &&
    plan.task === header.task;
  return same && (await isIntact(plan, pace));
}

function* readLines(stored: StoredJournal, header: JournalHeader, plan: Plan, seal: string): Work<Inspection> {
  const records: JournalRecord[] = [];
  let end: JournalEnd = { seq: 0, seal };
  // A line holds up to a batch of objects, so a slice of lines would be too many.
  for (const line of stored.lines) {
    const read = readLine(end, line);
    if (read.kind === 'broken') {
      const lost = stored.lines.length - records.length;
      const torn = stored.lines[stored.lines.length - 1]?.seal ?? '';
      return { kind: 'damaged', journal: { header, plan, records, end: { ...end, torn } }, lost };
    }
    records.push(read.record);
    end = read.end;
    yield;
  }
  return { kind: 'usable', journal: { header, plan, records, end } };
}
