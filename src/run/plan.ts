import { ITEM_KINDS, type Draft, type PlannedItem } from '../steps/task';
import type { TaskId } from '../steps/taskId';
import { sha256 } from './sha256';

/** Grows when the meaning of a stored plan or journal changes. */
export const PLAN_SCHEMA = 2;

/** Exactly what a run will write, and nothing else. Immutable; the fingerprint covers every other field. */
export interface Plan {
  readonly schema: typeof PLAN_SCHEMA;
  readonly task: TaskId;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly initialDomain: string;
  /** In the order in which they are written: plain users first, Global Administrators last. */
  readonly items: readonly PlannedItem[];
  /** Everybody who stays, sorted. No write may touch them. */
  readonly keptIds: readonly string[];
  readonly createdBy: { readonly id: string; readonly name: string };
  /** ISO 8601, time of the service. */
  readonly createdAt: string;
  /** SHA-256 over the canonical form. */
  readonly fingerprint: string;
}

export type PlanProblem =
  | 'empty'
  | 'noTenant' // tenant id or initial domain is missing: nothing to bind the plan to
  | 'noId' // an item without id
  | 'twice' // the same id twice
  | 'keptIsPlanned'; // an id is planned and kept

export type Planned = { readonly kind: 'planned'; readonly plan: Plan } | { readonly kind: 'refused'; readonly problem: PlanProblem };

type Drafted = Extract<Draft, { kind: 'drafted' }>;
type Unsealed = Omit<Plan, 'fingerprint'>;

/** Seals a draft into a plan. The order of the draft's items and kept ids does not matter. */
export async function createPlan(task: TaskId, draft: Drafted, createdAt: string): Promise<Planned> {
  const { tenantId, tenantName, initialDomain, createdBy } = draft;
  const unsealed: Unsealed = {
    schema: PLAN_SCHEMA,
    task,
    tenantId,
    tenantName,
    initialDomain,
    items: Object.freeze([...draft.items].sort(inWritingOrder)),
    keptIds: Object.freeze([...draft.keptIds].sort()),
    createdBy: Object.freeze({ ...createdBy }),
    createdAt
  };
  const problem = problemOf(unsealed);
  return problem === 'none'
    ? { kind: 'planned', plan: Object.freeze({ ...unsealed, fingerprint: await fingerprintOf(unsealed) }) }
    : { kind: 'refused', problem };
}

/** Whether a plan is what its fingerprint says: the first question to a plan from outside, such as a journal's. */
export async function isIntact(plan: Plan): Promise<boolean> {
  const inOrder = plan.items.every((item, at) => at === 0 || inWritingOrder(plan.items[at - 1] ?? item, item) < 0);
  return inOrder && problemOf(plan) === 'none' && (await fingerprintOf(plan)) === plan.fingerprint;
}

/** SHA-256 of the canonical form: JSON of arrays in a fixed order, so that no two ways of writing a plan differ. */
async function fingerprintOf(plan: Unsealed): Promise<string> {
  const { schema, task, tenantId, tenantName, initialDomain, items, keptIds, createdBy, createdAt } = plan;
  return sha256(
    JSON.stringify([
      schema,
      task,
      tenantId,
      tenantName,
      initialDomain,
      items.map(({ id, name, reference, kind, authority, reason, effect }) => [
        id, name, reference, kind, authority, reason, effect
      ]),
      keptIds,
      [createdBy.id, createdBy.name],
      createdAt
    ])
  );
}

function problemOf({ tenantId, initialDomain, items, keptIds }: Unsealed): PlanProblem | 'none' {
  if (tenantId === '' || initialDomain === '') {
    return 'noTenant';
  }
  if (items.length === 0) {
    return 'empty';
  }
  const ids = new Set(items.map(({ id }) => id.toLowerCase()));
  if (ids.has('')) {
    return 'noId';
  }
  if (ids.size < items.length) {
    return 'twice';
  }
  return keptIds.some((id) => ids.has(id.toLowerCase())) ? 'keptIsPlanned' : 'none';
}

const AUTHORITY_ORDER: readonly PlannedItem['authority'][] = [
  'none',
  'unknown',
  'globalAdministratorEligible',
  'privileged',
  'globalAdministratorThroughGroup',
  'globalAdministrator'
];

/**
 * Plain users first: the canary should be an ordinary one. Administrators last: as long as they are there, somebody
 * else can still sign in and help.
 */
function inWritingOrder(a: PlannedItem, b: PlannedItem): number {
  return (
    AUTHORITY_ORDER.indexOf(a.authority) - AUTHORITY_ORDER.indexOf(b.authority) ||
    ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
