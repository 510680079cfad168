import type { Answer, CallOptions, GraphFailure, GraphReader } from '../ports/graph';
import type { ReadCall } from '../routes/call';
import type { ReadBack, Sweep, SweepScope } from './task';

/** What the service says about one object. */
export type Presence = 'there' | 'gone' | 'unknown';

/** What a read says about the effect of a change. `begun`: the service is at it. `unclear`: an answer that is not Graph's shape proves nothing. */
export type Seen = 'done' | 'begun' | 'notYet' | 'unclear';

/** How an answer is held against the wanted effect. */
export interface Proof {
  /** Gets the body of a 200. Never trusts it. */
  body(body: unknown): Seen;
  /** What it means that Graph doesn't find the object (any more). */
  readonly gone: Seen;
}

/** How the items of a listing are held against the plan. */
export interface SweepView {
  /** The planned id that an item is known by; empty when it can't be told. */
  key(item: unknown): string;
  /** `begun` and `notYet`: the item stands in the listing. */
  seen(item: unknown): Seen;
}

/**
 * A 404 proves absence only when it is Graph's own, with Graph's error code: a proxy's bare 404 says nothing about a
 * directory object.
 */
export function presenceOf(answer: Answer): Presence {
  if (answer.kind === 'answered') {
    return answer.status === 200 ? 'there' : 'unknown';
  }
  return answer.failure.code === 'notFound' && answer.failure.graphCode !== '' ? 'gone' : 'unknown';
}

const UNCLEAR: GraphFailure = { code: 'malformed', status: 0, graphCode: '', requestId: '' };

/** Reads each id once and says whether the effect is there. `proof` is the presence that proves it. */
export function readBackBy(
  ids: readonly string[],
  call: (id: string) => ReadCall,
  proof: 'there' | 'gone',
  reader: GraphReader,
  options?: CallOptions
): Promise<readonly ReadBack[]> {
  const there = proof === 'there' ? 'done' : 'notYet';
  return readBackWhere(ids, call, { body: () => there, gone: proof === 'gone' ? 'done' : 'notYet' }, reader, options);
}

/** Reads each id once and holds what is found against `proof`: for changes that leave the object where it is. */
export async function readBackWhere(
  ids: readonly string[],
  call: (id: string) => ReadCall,
  proof: Proof,
  reader: GraphReader,
  options?: CallOptions
): Promise<readonly ReadBack[]> {
  const answers = await reader.readAll(ids.map(call), options);
  return ids.map((id, at) => readBackOf(id, answers[at] ?? { kind: 'failed', failure: { ...UNCLEAR, code: 'unanswered' } }, proof));
}

function readBackOf(id: string, answer: Answer, proof: Proof): ReadBack {
  const requestId = answer.kind === 'answered' ? answer.requestId : answer.failure.requestId;
  const seen = seenIn(answer, proof);
  switch (seen) {
    case 'done':
      return { kind: 'proven', id, requestId };
    case 'begun':
    case 'notYet':
      return { kind: seen, id, requestId };
    case 'unclear':
      return { kind: 'unknown', id, failure: answer.kind === 'failed' ? answer.failure : { ...UNCLEAR, requestId } };
  }
}

function seenIn(answer: Answer, proof: Proof): Seen {
  switch (presenceOf(answer)) {
    case 'there':
      return proof.body(answer.kind === 'answered' ? answer.body : undefined);
    case 'gone':
      return proof.gone;
    case 'unknown':
      return 'unclear';
  }
}

/** A text property of something that Graph sent; empty when there is none. */
export function textOf(item: unknown, property: string): string {
  const value = typeof item === 'object' && item !== null ? (item as Readonly<Record<string, unknown>>)[property] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Whatever is listed at all still stands. */
export function standsBy(property: 'id' | 'appId'): SweepView {
  return { key: (item) => textOf(item, property), seen: () => 'notYet' };
}

/**
 * Walks a listing to its end and says which planned ids still stand in it. Half a listing proves nothing.
 * @param view How items are known and judged; whatever has the planned `id` stands when it is left out.
 */
export async function sweepListing(
  call: ReadCall,
  scope: SweepScope,
  reader: GraphReader,
  options?: CallOptions,
  view: SweepView = standsBy('id')
): Promise<Sweep> {
  const still: string[] = [];
  const requestIds: string[] = [];
  let strangers = 0;
  let ended = false;
  for await (const page of reader.pages(call, options)) {
    if (page.kind === 'failed') {
      return { kind: 'unread', failure: page.failure };
    }
    requestIds.push(page.requestId);
    ended = !page.more;
    for (const item of page.items) {
      const key = view.key(item);
      const seen = view.seen(item);
      if (key === '' || seen === 'unclear') {
        return { kind: 'unread', failure: { ...UNCLEAR, requestId: page.requestId } };
      }
      if (seen === 'done') {
        continue;
      }
      if (scope.plannedIds.has(key)) {
        still.push(key);
      } else if (!scope.keptIds.has(key)) {
        strangers += 1;
      }
    }
  }
  return ended ? { kind: 'swept', still, strangers, requestIds } : { kind: 'unread', failure: UNCLEAR };
}

/** The last look where Graph has no listing of the effect: every planned object, read once more. */
export function sweepOf(results: readonly ReadBack[]): Sweep {
  const unknown = results.flatMap((result) => (result.kind === 'unknown' ? [result.failure] : []))[0];
  if (unknown !== undefined) {
    return { kind: 'unread', failure: unknown };
  }
  const requestIds = results.flatMap((result) => (result.kind === 'unknown' || result.requestId === '' ? [] : [result.requestId]));
  return {
    kind: 'swept',
    still: results.flatMap((result) => (result.kind === 'notYet' || result.kind === 'begun' ? [result.id] : [])),
    strangers: 0,
    // One of them finds the others: they came in the same minute, and a journal of 100,000 ids helps nobody.
    requestIds: requestIds.slice(0, 1)
  };
}
