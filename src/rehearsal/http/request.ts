import type { GraphVersion } from '../../routes/route';

/** One Graph request, alone or inside a batch. */
export interface GraphRequest {
  readonly method: string;
  readonly version: GraphVersion;
  /** Decoded, below the version, without query: `/users/42`. */
  readonly path: string;
  /** In the order they came; names as Graph knows them (`$top`). */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Address of the version: nextLinks start with it. */
  readonly base: string;
  /** Where a report can be fetched: `${reports}/${token}`. */
  readonly reports: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Options that Graph takes with and without the dollar sign. */
const OPTIONS = ['select', 'top', 'filter', 'count', 'orderby', 'expand', 'skiptoken', 'skip', 'search', 'format'];

function optionName(name: string): string {
  const bare = name.replace(/^\$/, '').toLowerCase();
  return OPTIONS.includes(bare) ? `$${bare}` : name;
}

export function parseQuery(search: string): GraphRequest['query'] {
  return [...new URLSearchParams(search)].map(([name, value]) => [optionName(name), value] as const);
}

/** The last value of an option, or undefined when it was not given. */
export function option(request: GraphRequest, name: string): string | undefined {
  return request.query.filter(([each]) => each === name).pop()?.[1];
}

export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign: taken as it is.
    return path;
  }
}

/** `ConsistencyLevel: eventual` asks for the search index. @see https://learn.microsoft.com/graph/aad-advanced-queries */
export function isEventual(request: GraphRequest): boolean {
  return (request.headers.consistencylevel ?? '').toLowerCase() === 'eventual';
}
