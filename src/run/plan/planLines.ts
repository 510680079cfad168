import * as v from 'valibot';
import { STRIDE, type Work } from '../../ports/work';
import { TASK_IDS } from '../../steps';
import { EFFECTS, ITEM_KINDS, REASONS, type PlannedItem } from '../../steps/task';
import { PLAN_SCHEMA, type Plan } from './plan';

const items = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    reference: v.string(),
    kind: v.picklist(ITEM_KINDS),
    authority: v.picklist([
      'globalAdministrator', 'globalAdministratorThroughGroup', 'globalAdministratorEligible', 'privileged', 'none', 'unknown'
    ]),
    reason: v.picklist(REASONS),
    effect: v.picklist(EFFECTS)
  })
);

/** The items are as good as the fingerprint over them says; here only their shape is looked at. */
const head = v.object({
  schema: v.literal(PLAN_SCHEMA),
  task: v.picklist(TASK_IDS),
  tenantId: v.string(),
  tenantName: v.string(),
  initialDomain: v.string(),
  items,
  keptIds: v.array(v.string()),
  createdBy: v.object({ id: v.string(), name: v.string() }),
  createdAt: v.string(),
  fingerprint: v.string()
});

type Read<Value> = { readonly kind: 'parsed'; readonly value: Value } | { readonly kind: 'unreadable' };

const UNREADABLE = { kind: 'unreadable' } as const;

/**
 * A plan as a journal keeps it: one line of JSON for the plan, then one for every few hundred further items. As one text, a
 * plan of 100,000 would be written and read in one go, which takes most of a second.
 */
export function* writePlanLines(plan: Plan): Work<readonly string[]> {
  const lines = [JSON.stringify({ ...plan, items: [] })];
  for (let at = 0; at < plan.items.length; at += STRIDE) {
    lines.push(JSON.stringify(plan.items.slice(at, at + STRIDE)));
    yield;
  }
  return lines;
}

/** What {@link writePlanLines} wrote, by its shape; whether it is the plan that was approved says its fingerprint. */
export function* readPlanLines([first = '', ...further]: readonly string[]): Work<Read<Plan>> {
  const plan = parse<Plan>(head, first);
  if (plan.kind === 'unreadable') {
    return UNREADABLE;
  }
  const all: PlannedItem[] = [...plan.value.items];
  for (const line of further) {
    const some = parse<readonly PlannedItem[]>(items, line);
    if (some.kind === 'unreadable') {
      return UNREADABLE;
    }
    all.push(...some.value);
    yield;
  }
  return { kind: 'parsed', value: { ...plan.value, items: all } };
}

function parse<Value>(schema: v.GenericSchema, text: string): Read<Value> {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? { kind: 'parsed', value: result.output as Value } : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}
