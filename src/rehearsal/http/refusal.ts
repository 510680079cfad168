import type { Answer } from './answer';

/**
 * Thrown by anything that serves a request to end it with one of Graph's errors. No `Error`: a service that refuses thousands
 * of calls has no use for as many stacks.
 */
export class Refusal {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    public readonly message: string,
    public readonly headers: Readonly<Record<string, string>> = {}
  ) {}
}

export interface RequestIds {
  readonly requestId: string;
  /** What the client sent, else the request id. */
  readonly clientRequestId: string;
}

/** Ends the request with an error of Graph's shape. */
export function refuse(
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>
): never {
  throw new Refusal(status, code, message, headers);
}

/** @see https://learn.microsoft.com/graph/errors */
export function errorAnswer(refusal: Refusal, ids: RequestIds, now: number): Answer {
  const innerError = {
    ...(refusal.status === 429 ? { code: '429', status: '429' } : {}),
    // Graph writes the time of an error without a zone.
    date: new Date(now).toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId
  };
  const error = { code: refusal.code, message: refusal.message, innerError };
  return { status: refusal.status, headers: refusal.headers, body: { kind: 'json', value: { error } } };
}

export const notFound = (id: string): never =>
  refuse(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`
  );
