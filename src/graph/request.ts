import type { Answered, Failed } from '../ports/graph';

/** One request on the wire, without its token. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST';
  /** Version, path and query below the root: `/v1.0/users?$top=5`. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How many calls of the product it carries. */
  readonly calls: number;
  /** Keeps the request from starting. */
  readonly signal?: AbortSignal;
  /** What the signal does to a request that has started. Reading is cut off; a change settles, so that it is known. */
  readonly underWay: 'isCut' | 'settles';
}

/** An answer of any status as it came, or the reason why there is none. */
export type Outcome = Answered | Failed;

/** A GET. */
export function getRequest(address: string, headers: GraphRequest['headers'], signal?: AbortSignal): GraphRequest {
  return { method: 'GET', address, headers, calls: 1, signal, underWay: 'isCut' };
}

/** Sends a request once with exactly this token. Never throws. */
export type Attempt = (request: GraphRequest, token: string) => Promise<Outcome>;
