import type { ReadCall } from '../../routes/call';
import type { GraphVersion, Route } from '../../routes/route';
import type { WriteCall } from '../../routes/writeCall';
import { consistencyHeaders, relativeUrl } from '../address';
import type { GraphRequest } from '../request';

/** The most requests that Graph takes in one batch: https://learn.microsoft.com/graph/json-batching#batch-size-limitations */
export const BATCH_SIZE = 20;

/** One request inside a batch. Its id is given by its place. */
export interface InnerRequest {
  readonly method: Route['method'];
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Ids are the places in the batch, counted from 1: unique by construction, which Graph insists on. */
export const idAt = (place: number): string => String(place + 1);

export function innerRead(call: ReadCall): InnerRequest {
  return { method: 'GET', url: relativeUrl(call), headers: consistencyHeaders(call) };
}

export function innerWrite(call: WriteCall, method: Route['method']): InnerRequest {
  return call.body === undefined
    ? { method, url: call.path }
    : { method, url: call.path, headers: { 'Content-Type': 'application/json' }, body: call.body };
}

/** The `$batch` of one version: a batch can't mix them, and PnPjs' own sends beta calls to v1.0. */
export function batchRequest(
  version: GraphVersion,
  inner: readonly InnerRequest[],
  stop: Pick<GraphRequest, 'signal' | 'underWay'>
): GraphRequest {
  return {
    method: 'POST',
    address: `/${version}/$batch`,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ requests: inner.map((request, place) => ({ id: idAt(place), ...request })) }),
    calls: inner.length,
    ...stop
  };
}
