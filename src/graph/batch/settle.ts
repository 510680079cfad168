import type { Answered } from '../../ports/graph';
import { errorBodyOf } from '../errorBody';
import { failed } from '../fault';
import { innerHeadersOf } from '../headers';
import type { Outcome } from '../request';
import { recordOf } from '../shape';
import { idAt } from './batchRequest';

const isStatus = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 100 && Number(value) < 600;

/** One entry of `responses`. */
function outcomeOf(entry: Readonly<Record<string, unknown>>, outer: Answered): Outcome {
  const { status } = entry;
  const headers = innerHeadersOf(entry.headers);
  const body = entry.body ?? undefined;
  const requestId = headers['request-id'] || errorBodyOf(body).requestId || outer.requestId;
  return isStatus(status) ? { kind: 'answered', status, body, headers, requestId } : failed('malformed', 0, requestId);
}

const sameStatus = (one: Outcome, other: Outcome): boolean =>
  one.kind === 'answered' && other.kind === 'answered' && one.status === other.status;

/** Outcomes by id. Answered twice and differently means that nobody knows. */
function collect(responses: readonly unknown[], outer: Answered): ReadonlyMap<string, Outcome> {
  const byId = new Map<string, Outcome>();
  for (const entry of responses.map(recordOf)) {
    const id = String(entry.id);
    const outcome = outcomeOf(entry, outer);
    const earlier = byId.get(id);
    const agree = earlier === undefined || sameStatus(earlier, outcome);
    byId.set(id, agree ? (earlier ?? outcome) : failed('malformed', 0, outer.requestId));
  }
  return byId;
}

/**
 * What became of each of the `count` requests of a batch, in their order, whatever came back: answers in any order,
 * missing, twice, unknown or shapeless, an error for the whole batch, no answer at all.
 * @see https://learn.microsoft.com/graph/json-batching#response-format
 */
export function settle(outer: Outcome, count: number): readonly Outcome[] {
  const all = (outcome: Outcome): readonly Outcome[] => Array.from({ length: count }, () => outcome);
  if (outer.kind === 'failed' || outer.status >= 400) {
    return all(outer);
  }
  const { responses } = recordOf(outer.body);
  if (outer.status >= 300 || !Array.isArray(responses)) {
    return all(failed('malformed', outer.status, outer.requestId));
  }
  const byId = collect(responses, outer);
  return Array.from({ length: count }, (_, place) => byId.get(idAt(place)) ?? failed('unanswered', 0, outer.requestId));
}
