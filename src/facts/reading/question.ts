import type { ReadCall } from '../../routes/call';

/** Most objects of a page of the directory. @see https://learn.microsoft.com/graph/paging */
export const MAX_PAGE = '999';

/** One object. */
export interface BodyQuestion {
  readonly kind: 'body';
  readonly call: ReadCall;
}

/** A collection to its last page. */
export interface ItemsQuestion {
  readonly kind: 'items';
  /** Asked in the headline. */
  readonly call: ReadCall;
  /** Paged when the first answer is not all, or when Graph does not take the first query; mostly the same call. */
  readonly all: ReadCall;
}

/** How many there are. */
export interface CountQuestion {
  readonly kind: 'count';
  /** Asks for `@odata.count` and one item. */
  readonly call: ReadCall;
  /** Is paged and counted where Graph does not count, as in Azure AD B2C tenants. */
  readonly all: ReadCall;
}

export type Question = BodyQuestion | ItemsQuestion | CountQuestion;

export function body(call: ReadCall): BodyQuestion {
  return { kind: 'body', call };
}

export function items(call: ReadCall, all: ReadCall = call): ItemsQuestion {
  return { kind: 'items', call, all };
}

/**
 * Counts the objects of a route that takes no parameters.
 *
 * @remarks
 * `@odata.count` needs `ConsistencyLevel: eventual` and comes from an index that lags behind the directory, so it is
 * asked apart from the items: those come from the directory itself.
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
export function count(call: ReadCall): CountQuestion {
  const query = { ...call.query, $select: 'id' };
  return {
    kind: 'count',
    call: { ...call, query: { ...query, $top: '1', $count: 'true' }, consistency: 'eventual' },
    all: { ...call, query: { ...query, $top: MAX_PAGE }, consistency: 'session' }
  };
}

/** A listing in the largest pages, the first of them in the headline: the others go on from there. */
export function pages(call: ReadCall): ItemsQuestion {
  return items({ ...call, query: { ...call.query, $top: MAX_PAGE } });
}

/** Equal for calls that ask Graph the same. */
export function callKey(call: ReadCall): string {
  return JSON.stringify([call.version, call.path, call.query, call.consistency]);
}
