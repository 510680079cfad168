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
 * A plan as a journal keeps it: one line of JSON for the plan, then one for every few hundred further items. In one line, a
 * plan of 100,000 would be written and read in one go, which takes most of a second.
 */
export function* writePlanText(plan: Plan): Work<string> {
  const lines = [JSON.stringify({ ...plan, items: [] })];
  for (let at = 0; at < plan.items.length; at += STRIDE) {
    lines.push(JSON.stringify(plan.items.slice(at, at + STRIDE)));
    yield;
  }
  return lines.join('\n');
}

/** What {@link writePlanText} wrote, by its shape; whether it is the plan that was approved says its fingerprint. */
export function* readPlanText(text: string): Work<Read<Plan>> {
  const first = endOfLine(text, 0);
  const plan = parse<Plan>(head, text.slice(0, first));
  if (plan.kind === 'unreadable') {
    return UNREADABLE;
  }
  const all: PlannedItem[] = [...plan.value.items];
  for (let start = first + 1; start < text.length; start = endOfLine(text, start) + 1) {
    const some = parse<readonly PlannedItem[]>(items, text.slice(start, endOfLine(text, start)));
    if (some.kind === 'unreadable') {
      return UNREADABLE;
    }
    all.push(...some.value);
    yield;
  }
  return { kind: 'parsed', value: { ...plan.value, items: all } };
}

/** JSON has no line break of its own: those in names are escaped. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function parse<Value>(schema: v.GenericSchema, text: string): Read<Value> {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? { kind: 'parsed', value: result.output as Value } : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}
