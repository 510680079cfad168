import { sorted } from '../../ports/sorted';
import { atOnce, eachOf, type Pace, type Work } from '../../ports/work';
import { ITEM_KINDS, type Draft, type PlannedItem } from '../../steps/task';
import type { TaskId } from '../../steps/taskId';
import { fingerprintOf } from './fingerprint';

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

/** A plan without its fingerprint. */
export type Unsealed = Omit<Plan, 'fingerprint'>;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Seals a draft into a plan, at a pace. The order of the draft's items and kept ids does not matter. */
export function createPlan(task: TaskId, draft: Drafted, createdAt: string, pace: Pace = atOnce): Promise<Planned> {
  return pace(seal(task, draft, createdAt));
}

function* seal(task: TaskId, draft: Drafted, createdAt: string): Work<Planned> {
  const { tenantId, tenantName, initialDomain, createdBy } = draft;
  const unsealed: Unsealed = {
    schema: PLAN_SCHEMA,
    task,
    tenantId,
    tenantName,
    initialDomain,
    items: Object.freeze(yield* sorted(draft.items, inWritingOrder)),
    keptIds: Object.freeze(yield* sorted(draft.keptIds, byCodeUnit)),
    createdBy: Object.freeze({ ...createdBy }),
    createdAt
  };
  const problem = yield* problemOf(unsealed);
  return problem === 'none'
    ? { kind: 'planned', plan: Object.freeze({ ...unsealed, fingerprint: yield* fingerprintOf(unsealed) }) }
    : { kind: 'refused', problem };
}

/** Whether a plan is what its fingerprint says: the first question to a plan from outside, such as a journal's. */
export function isIntact(plan: Plan, pace: Pace = atOnce): Promise<boolean> {
  return pace(compare(plan));
}

function* compare(plan: Plan): Work<boolean> {
  let inOrder = true;
  yield* eachOf(plan.items, (item, at) => {
    inOrder = inOrder && (at === 0 || inWritingOrder(plan.items[at - 1] ?? item, item) < 0);
  });
  return inOrder && (yield* problemOf(plan)) === 'none' && (yield* fingerprintOf(plan)) === plan.fingerprint;
}

function* problemOf({ tenantId, initialDomain, items, keptIds }: Unsealed): Work<PlanProblem | 'none'> {
  if (tenantId === '' || initialDomain === '') {
    return 'noTenant';
  }
  if (items.length === 0) {
    return 'empty';
  }
  const ids = new Set<string>();
  yield* eachOf(items, ({ id }) => ids.add(id.toLowerCase()));
  if (ids.has('')) {
    return 'noId';
  }
  if (ids.size < items.length) {
    return 'twice';
  }
  return keptIds.some((id) => ids.has(id.toLowerCase())) ? 'keptIsPlanned' : 'none';
}

const AUTHORITY_ORDER: Readonly<Record<PlannedItem['authority'], number>> = {
  none: 0,
  unknown: 1,
  globalAdministratorEligible: 2,
  privileged: 3,
  globalAdministratorThroughGroup: 4,
  globalAdministrator: 5
};

/**
 * Plain users first: the canary should be an ordinary one. Administrators last: as long as they are there, somebody
 * else can still sign in and help.
 */
function inWritingOrder(a: PlannedItem, b: PlannedItem): number {
  return (
    AUTHORITY_ORDER[a.authority] - AUTHORITY_ORDER[b.authority] ||
    (a.kind === b.kind ? 0 : ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind)) ||
    byCodeUnit(a.id, b.id)
  );
}
