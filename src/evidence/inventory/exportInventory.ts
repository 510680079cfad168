import type { UnreadReason } from '../../facts/fact';
import type { HeldScopes } from '../../facts/reading/scopes';
import type { TokenClaims } from '../../ports/host';
import type { GraphReader } from '../../ports/graph';
import { READS, type ReadRouteId } from '../../routes/reads';
import type { StoreProblem } from '../../run/journal/journal';
import { countSections, type Total } from './countSections';
import { exportSection } from './exportSection';
import type { InventoryStore } from './inventoryStore';
import { INVENTORY_SCHEMA, openKept, type FinishedSection, type InventoryHead, type KeptInventory } from './kept';
import { SECTIONS } from './sections';
import { SECTION_IDS, type Section, type SectionId } from './sections/section';

const DAY_MS = 86_400_000;

export interface ExportRequest {
  readonly graph: GraphReader;
  readonly store: InventoryStore;
  /** Who asks, for whom, and what stands in README.txt. */
  readonly about: Pick<InventoryHead, 'tenant' | 'by' | 'readme' | 'version'>;
  readonly token: TokenClaims;
  /** `continue`: sections that were read to their end stay, if they are this tenant's and younger than a day. */
  readonly from: 'anew' | 'continue';
  readonly signal: AbortSignal;
  /** Time of the service, ISO 8601. */
  now(): string;
}

/** How far an export is. Told at the beginning and end of each section, and after each page. */
export interface ExportProgress {
  readonly section: SectionId;
  /** Objects of this section so far. */
  readonly read: number;
  readonly total: Total;
  /** Every section that is finished. */
  readonly finished: readonly FinishedSection[];
  readonly of: number;
}

/** `stopped` and `broken` can be continued. */
export type ExportEnd =
  | { readonly kind: 'finished'; readonly kept: KeptInventory }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken'; readonly reason: UnreadReason }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** Whether an inventory may be continued: the same tenant's, in today's form, begun less than a day ago. */
export function continues({ head }: KeptInventory, tenantId: string, now: string): boolean {
  const age = Date.parse(now) - Date.parse(head.startedAt);
  return head.tenant.id === tenantId && age >= 0 && age < DAY_MS;
}

type Begun = { readonly kind: 'begun'; readonly kept: KeptInventory } | { readonly kind: 'failed'; readonly problem: StoreProblem };

async function begin({ store, about, from, now }: ExportRequest): Promise<Begun> {
  const opened = await openKept(store);
  if (opened.kind === 'failed') {
    return opened;
  }
  if (from === 'continue' && opened.kind === 'kept' && continues(opened.kept, about.tenant.id, now())) {
    const finished = opened.kept.finished.filter(({ state }) => state === 'complete');
    return { kind: 'begun', kept: { head: { ...opened.kept.head, ...about, progress: { kind: 'open' } }, finished } };
  }
  const cleared = await store.clear();
  const head = { schema: INVENTORY_SCHEMA, ...about, startedAt: now(), progress: { kind: 'open' } } as const;
  return cleared.kind === 'failed' ? cleared : { kind: 'begun', kept: { head, finished: [] } };
}

/** The token's scopes; of an opaque token those whose sections were read. */
function heldBy(token: TokenClaims, proven: ReadonlySet<string>): HeldScopes {
  return token.kind === 'read' ? { kind: 'told', scopes: token.scopes } : { kind: 'proven', scopes: [...proven] };
}

function routesOf(section: Section): readonly ReadRouteId[] {
  switch (section.kind) {
    case 'listing':
      return [section.call.route];
    case 'objects':
      return section.calls.map(({ route }) => route);
    case 'perGroup':
      return [section.route];
  }
}

/**
 * Exports the inventory into a store, page by page: nothing keeps more than one page. A section that can't be read is
 * finished as unread, with its reason, and the others go on. Never throws.
 *
 * @remarks
 * What was read is whole for each section, not for one moment: `startedAt` is when the first page was asked for, and
 * whatever is created later makes the inventory stale (check P07).
 */
export async function* exportInventory(request: ExportRequest): AsyncGenerator<ExportProgress, ExportEnd, undefined> {
  const { graph, store, token, signal, now } = request;
  const begun = await begin(request);
  if (begun.kind === 'failed') {
    return begun;
  }
  const { head } = begun.kept;
  const finished: FinishedSection[] = [...begun.kept.finished];
  const saved = await store.saveHead(head);
  if (saved.kind === 'failed') {
    return saved;
  }
  const done = new Set(finished.map(({ id }) => id));
  const todo = SECTION_IDS.filter((id) => !done.has(id)).map((id) => SECTIONS[id]);
  const totals = await countSections(todo, { graph, signal });
  const proven = new Set<string>();
  for (const section of todo) {
    const { id } = section;
    const told = (read: number): ExportProgress => ({ section: id, read, total: totals.get(id) ?? 'unknown', finished: [...finished], of: SECTION_IDS.length });
    if (signal.aborted) {
      return { kind: 'stopped' };
    }
    yield told(0);
    const reading = exportSection(section, { graph, store, signal, now, held: () => heldBy(token, proven) });
    let step = await reading.next();
    while (step.done !== true) {
      yield told(step.value);
      step = await reading.next();
    }
    const end = step.value;
    if (end.kind !== 'finished') {
      return end;
    }
    if (end.section.state === 'complete') {
      routesOf(section).forEach((route) => proven.add(READS[route].scope));
    }
    finished.push(end.section);
    yield told(end.section.count);
  }
  const closed: InventoryHead = { ...head, progress: { kind: 'finished', at: now() } };
  const stored = await store.saveHead(closed);
  if (stored.kind === 'failed') {
    return stored;
  }
  const opened = await openKept(store);
  return opened.kind === 'kept' ? { kind: 'finished', kept: opened.kept } : { kind: 'failed', problem: opened.kind === 'failed' ? opened.problem : 'cleared' };
}
