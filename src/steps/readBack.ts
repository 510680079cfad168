import type { Answer, CallOptions, GraphFailure, GraphReader } from '../ports/graph';
import type { ReadCall } from '../routes/call';
import type { ReadBack, Sweep, SweepScope } from './task';

/** What the service says about one object. */
export type Presence = 'there' | 'gone' | 'unknown';

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
export async function readBackBy(
  ids: readonly string[],
  call: (id: string) => ReadCall,
  proof: 'there' | 'gone',
  reader: GraphReader,
  options?: CallOptions
): Promise<readonly ReadBack[]> {
  const answers = await reader.readAll(ids.map(call), options);
  return ids.map((id, at) => {
    const answer: Answer = answers[at] ?? { kind: 'failed', failure: { ...UNCLEAR, code: 'unanswered' } };
    const presence = presenceOf(answer);
    if (presence === 'unknown') {
      return { kind: 'unknown', id, failure: answer.kind === 'failed' ? answer.failure : UNCLEAR };
    }
    const requestId = answer.kind === 'answered' ? answer.requestId : answer.failure.requestId;
    return { kind: presence === proof ? 'proven' : 'notYet', id, requestId };
  });
}

/** Walks a listing to its end and says which planned ids it shows. Half a listing proves nothing. */
export async function sweepListing(call: ReadCall, scope: SweepScope, reader: GraphReader, options?: CallOptions): Promise<Sweep> {
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
      const id = idOf(item);
      if (id === undefined) {
        return { kind: 'unread', failure: { ...UNCLEAR, requestId: page.requestId } };
      }
      if (scope.plannedIds.has(id)) {
        still.push(id);
      } else if (!scope.keptIds.has(id)) {
        strangers += 1;
      }
    }
  }
  return ended ? { kind: 'swept', still, strangers, requestIds } : { kind: 'unread', failure: UNCLEAR };
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
