import * as v from 'valibot';
import type { StoreProblem } from '../../run/journal/journal';
import { FORMATS, type InventoryStore } from './inventoryStore';
import { SECTION_IDS } from './sections/section';

/** Grows when older inventories can't be read any more. */
export const INVENTORY_SCHEMA = 1;

const TEXT = v.string();
const NAME = v.pipe(TEXT, v.nonEmpty());
const ISO = v.pipe(TEXT, v.isoTimestamp());
const WHOLE = v.pipe(v.number(), v.integer(), v.minValue(0));
const SHA256 = v.pipe(TEXT, v.regex(/^[0-9a-f]{64}$/));

const REASONS = [
  'scope', 'role', 'licence', 'throttled', 'notOffered', 'offline', 'signIn', 'malformed', 'service', 'incomplete', 'notReadYet'
] as const;

/** Whose inventory, and how far it is. */
export const HEAD = v.strictObject({
  schema: v.literal(INVENTORY_SCHEMA),
  /** Version of this product. */
  version: NAME,
  tenant: v.strictObject({ id: NAME, name: TEXT, initialDomain: TEXT }),
  /** Display name of the person. */
  by: NAME,
  /** Time of the service when the first page was asked for. */
  startedAt: ISO,
  /** What stands in README.txt, in the person's language. */
  readme: TEXT,
  progress: v.variant('kind', [
    v.strictObject({ kind: v.literal('open') }),
    v.strictObject({ kind: v.literal('finished'), at: ISO })
  ])
});

const FILE = v.strictObject({
  name: NAME,
  format: v.picklist(FORMATS),
  bytes: WHOLE,
  sha256: SHA256,
  chunks: WHOLE
});

const ID = v.picklist(SECTION_IDS);

/** `unread`: nothing or not everything is in its files. */
export const FINISHED = v.variant('state', [
  v.strictObject({ state: v.literal('complete'), id: ID, count: WHOLE, files: v.array(FILE) }),
  v.strictObject({
    state: v.literal('unread'),
    id: ID,
    count: WHOLE,
    files: v.array(FILE),
    reason: v.picklist(REASONS),
    scope: TEXT,
    graphCode: TEXT
  })
]);

export type InventoryHead = v.InferOutput<typeof HEAD>;
export type StoredFile = v.InferOutput<typeof FILE>;
export type FinishedSection = v.InferOutput<typeof FINISHED>;

/** What a store holds. */
export interface KeptInventory {
  readonly head: InventoryHead;
  /** In the order of the sections. */
  readonly finished: readonly FinishedSection[];
}

export type OpenedKept =
  | { readonly kind: 'kept'; readonly kept: KeptInventory }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** Takes what a store gives back; what is not of today's form counts as nothing, and is exported anew. */
export async function openKept(store: InventoryStore): Promise<OpenedKept> {
  const head = await store.head();
  if (head.kind === 'failed') {
    return head;
  }
  const finished = await store.finished();
  if (finished.kind === 'failed') {
    return finished;
  }
  const shape = v.safeParse(v.object({ head: HEAD, finished: v.array(FINISHED) }), { head: head.value, finished: finished.value });
  if (!shape.success) {
    return { kind: 'none' };
  }
  const found = new Map(shape.output.finished.map((section) => [section.id, section]));
  const inOrder = SECTION_IDS.flatMap((id) => found.get(id) ?? []);
  return { kind: 'kept', kept: { head: shape.output.head, finished: inOrder } };
}
