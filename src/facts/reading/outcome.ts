import * as v from 'valibot';
import type { Answer, Answered, GraphFailure } from '../../ports/graph';
import type { ReadRouteId } from '../../routes/reads';
import type { Question } from './question';
import { shaped } from './shape';

/** How far a question is answered. */
export type Outcome = { readonly route: ReadRouteId } & (
  | { readonly kind: 'whole'; readonly value: unknown; readonly requestIds: readonly string[] }
  | Part
  | Broken
);

/** There is more, or Graph does not take the first query: `all` must be paged. */
export interface Part {
  readonly kind: 'part';
  readonly items: readonly unknown[];
  /** The first page of `all`; absent when another call was answered, or none. */
  readonly first?: Answered;
  readonly requestIds: readonly string[];
}

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

function ofCollection(question: Question, collection: Collection, answer: Answered): Outcome {
  const requestIds = idsOf(answer.requestId);
  const { route } = question.call;
  const counted = collection['@odata.count'];
  if (question.kind === 'count' && counted !== undefined) {
    return { kind: 'whole', route, value: counted, requestIds };
  }
  const items = collection.value;
  if (collection['@odata.nextLink'] !== '') {
    const first = question.kind === 'items' && question.all === question.call ? answer : undefined;
    return { kind: 'part', route, items, first, requestIds };
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
  if (question.kind === 'body') {
    return { kind: 'whole', route: question.call.route, value: answer.body, requestIds: idsOf(answer.requestId) };
  }
  const collection = shaped(COLLECTION, answer.body);
  return collection.kind === 'parsed'
    ? ofCollection(question, collection.value, answer)
    : ofFailure(question, { code: 'malformed', status: answer.status, graphCode: '', requestId: answer.requestId });
}
