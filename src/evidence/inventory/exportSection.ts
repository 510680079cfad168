import type { UnreadReason } from '../../facts/fact';
import { unreadFrom } from '../../facts/reading/unreadFrom';
import type { HeldScopes } from '../../facts/reading/scopes';
import { idsOf } from '../../facts/reading/outcome';
import type { GraphReader } from '../../ports/graph';
import type { StoreProblem } from '../../run/journal/journal';
import { createSectionWriter, type SectionWriter } from './createSectionWriter';
import type { InventoryStore } from './inventoryStore';
import type { FinishedSection, StoredFile } from './kept';
import { namesFor } from './namesFor';
import type { FailedBatch } from './readPages';
import { readSection } from './readSection';
import type { Section } from './sections/section';

export interface SectionExport {
  readonly graph: GraphReader;
  readonly store: InventoryStore;
  readonly signal: AbortSignal;
  /** Scopes of the token, to tell a missing scope from a missing role. */
  held(): HeldScopes;
  now(): string;
}

/** `broken`: nothing more can be read until the person does something; the section begins anew then. */
export type SectionEnd =
  | { readonly kind: 'finished'; readonly section: FinishedSection }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken'; readonly reason: UnreadReason }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** These concern the session and not the section. */
const OF_THE_SESSION: readonly UnreadReason[] = ['offline', 'signIn'];

/** Files of what is not everything say so in their names. */
async function close(writer: SectionWriter, { id, kind }: Section, end: 'whole' | FailedBatch, made: SectionExport): Promise<SectionEnd> {
  const failed = (problem: StoreProblem): SectionEnd => ({ kind: 'failed', problem });
  const finish = async (section: FinishedSection): Promise<SectionEnd> => {
    const stored = await made.store.finish(id, section);
    return stored.kind === 'failed' ? failed(stored.problem) : { kind: 'finished', section };
  };
  const count = writer.count();
  let files: readonly StoredFile[] = [];
  // Nothing was read: no file at all, because an empty one would say that there is nothing.
  if (end === 'whole' || count > 0) {
    const ended = await writer.end(end === 'whole' ? id : `${id}.incomplete`);
    if (ended.kind === 'failed') {
      return failed(ended.problem);
    }
    files = ended.value;
  }
  if (end === 'whole') {
    return finish({ state: 'complete', id, count, files: [...files] });
  }
  const { failure, route } = end;
  const circumstances = { held: made.held(), readAt: made.now() };
  // Pages follow each other, so that a listing broke off; objects and groups are asked for one by one.
  const pages = kind === 'listing' ? count : 0;
  const { reason, scope, graphCode } = unreadFrom({ failure, pages, requestIds: idsOf(failure.requestId) }, route, circumstances);
  return finish({ state: 'unread', id, count, files: [...files], reason, scope, graphCode });
}

/** Reads one section into the store. Yields how many objects it has so far. Never throws. */
export async function* exportSection(section: Section, made: SectionExport): AsyncGenerator<number, SectionEnd, undefined> {
  const { store, signal } = made;
  const dropped = await store.drop(section.id);
  if (dropped.kind === 'failed') {
    return dropped;
  }
  const writer = createSectionWriter(store, section, await namesFor(section.names, made));
  for await (const batch of readSection(section, made)) {
    if (signal.aborted) {
      return { kind: 'stopped' };
    }
    if (batch.kind === 'failed') {
      const { reason } = unreadFrom({ failure: batch.failure, pages: 0, requestIds: [] }, batch.route, { held: made.held(), readAt: '' });
      return OF_THE_SESSION.includes(reason) ? { kind: 'broken', reason } : close(writer, section, batch, made);
    }
    const added = await writer.add(batch.items);
    if (added.kind === 'failed') {
      return added;
    }
    yield writer.count();
  }
  return signal.aborted ? { kind: 'stopped' } : close(writer, section, 'whole', made);
}
