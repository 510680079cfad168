import type { FactId, Facts } from '.';
import { emptyFacts } from './emptyFacts';
import { readHeadline } from './reading/headline';
import { readObjects } from './reading/objects';
import { setFact, startReading, tell, type ReadingRequest } from './reading/state';
import type { ScannedSource } from './reading/wave';
import { SOURCES } from './sources';

export type { ReadingRequest, ReadProgress, ScanUpdate } from './reading/state';

export interface ScanRequest extends ReadingRequest {
  /** The facts of the last scan of this tenant, if any: a listing that collapsed since is read twice. */
  readonly previous?: Facts;
}

/** What was read. `stopped`: the signal came first, and the rest is `notReadYet`. */
export interface ScanResult {
  readonly kind: 'done' | 'stopped';
  readonly facts: Facts;
}

/** The scanned sources of these facts, and of those they need that nobody has read yet. */
function sourcesOf(ids: ReadonlySet<FactId>, facts: Facts): readonly ScannedSource[] {
  const unknown = (id: FactId): boolean => facts[id].kind === 'unread';
  const needed = SOURCES.flatMap((source) =>
    source.kind === 'after' && ids.has(source.id) ? [...source.needs, ...source.uses].filter(unknown) : []
  );
  const wanted = new Set([...ids, ...needed]);
  return SOURCES.filter((source): source is ScannedSource => {
    return source.kind !== 'given' && source.kind !== 'onDemand' && wanted.has(source.id);
  });
}

/** How far a reading goes: to the end of every listing, or no further than what the headline's requests tell. */
type Depth = 'objects' | 'headline';

async function readFacts(
  request: ReadingRequest,
  ids: readonly FactId[],
  base: Facts,
  previous: Facts,
  depth: Depth = 'objects'
): Promise<ScanResult> {
  const { session, records, signal } = request;
  const state = startReading(request, base, previous);
  setFact(state, 'session', { kind: 'read', value: session, readAt: session.now, requestIds: [] });
  setFact(state, 'records', records);
  const sources = sourcesOf(new Set(ids), base);
  sources.forEach(({ id }) => state.open.add(id));
  const open = await readHeadline(sources, state);
  if (depth === 'objects') {
    await readObjects(open, state);
  }
  const kind = signal?.aborted === true ? 'stopped' : 'done';
  tell(state, kind);
  return { kind, facts: state.facts };
}

/**
 * Reads a tenant: first the headline in at most three `$batch` requests, then every object of what has more than a page.
 * One failing read makes its own fact unread, with the reason, and touches no other. Never throws.
 *
 * @remarks
 * What costs a request per object or a download stays `notReadYet`: see `readOnDemand`.
 */
export function scan(request: ScanRequest): Promise<ScanResult> {
  const ids = SOURCES.map(({ id }) => id);
  return readFacts(request, ids, emptyFacts(), request.previous ?? emptyFacts());
}

/**
 * Reads of these facts what the headline's requests tell, at most three `$batch`, and not one more: counts, first pages
 * and small objects. Whatever that leaves open stays `notReadYet`. Never throws.
 */
export function scanHeadline(request: ReadingRequest, ids: readonly FactId[]): Promise<ScanResult> {
  return readFacts(request, ids, emptyFacts(), emptyFacts(), 'headline');
}

/** Reads some facts again and leaves the others as they are. A fact that was not reached before a stop stays, too. */
export function refresh(request: ReadingRequest, ids: readonly FactId[], facts: Facts): Promise<ScanResult> {
  return readFacts(request, ids, facts, facts);
}
