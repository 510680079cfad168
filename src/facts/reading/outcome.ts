import * as v from 'valibot';
import type { Answer, GraphFailure } from '../../ports/graph';
import type { ReadRouteId } from '../../routes/reads';
import type { Question } from './question';
import { shaped } from './shape';

/** How far a question is answered. */
export type Outcome = { readonly route: ReadRouteId } & (
  | { readonly kind: 'whole'; readonly value: unknown; readonly requestIds: readonly string[] }
  /** There is more, or Graph does not take the first query: `all` must be paged. */
  | { readonly kind: 'part'; readonly items: readonly unknown[]; readonly requestIds: readonly string[] }
  | Broken
);

/** A failure, and how many pages had been read before it. */
export interface Broken {
  readonly kind: 'broken';
  readonly failure: GraphFailure;
  readonly pages: number;
  readonly requestIds: readonly string[];
}

const COLLECTION = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.nullish(v.string(), ''),
  '@odata.count': v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))
});

type Collection = v.InferOutput<typeof COLLECTION>;

export function idsOf(requestId: string): readonly string[] {
  return requestId === '' ? [] : [requestId];
}

function ofCollection(question: Question, collection: Collection, requestIds: readonly string[]): Outcome {
  const { route } = question.call;
  const counted = collection['@odata.count'];
  if (question.kind === 'count' && counted !== undefined) {
    return { kind: 'whole', route, value: counted, requestIds };
  }
  const items = collection.value;
  if (collection['@odata.nextLink'] !== '') {
    return { kind: 'part', route, items, requestIds };
  }
  return { kind: 'whole', route, value: question.kind === 'count' ? items.length : items, requestIds };
}

function ofFailure(question: Question, failure: GraphFailure): Outcome {
  const { route } = question.call;
  const requestIds = idsOf(failure.requestId);
  const otherWay = question.kind !== 'body' && question.all !== question.call;
  return failure.code === 'badRequest' && otherWay
    ? { kind: 'part', route, items: [], requestIds }
    : { kind: 'broken', route, failure, pages: 0, requestIds };
}

/** What the first answer says about a question. */
export function outcomeOf(question: Question, answer: Answer): Outcome {
  if (answer.kind === 'failed') {
    return ofFailure(question, answer.failure);
  }
  const requestIds = idsOf(answer.requestId);
  if (question.kind === 'body') {
    return { kind: 'whole', route: question.call.route, value: answer.body, requestIds };
  }
  const collection = shaped(COLLECTION, answer.body);
  return collection.kind === 'parsed'
    ? ofCollection(question, collection.value, requestIds)
    : ofFailure(question, { code: 'malformed', status: answer.status, graphCode: '', requestId: answer.requestId });
}
