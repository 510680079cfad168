import { READS, type ReadRouteId } from './reads';
import type { GraphVersion, PathParameters } from './route';

/** `$select`, `$top` … without encoding; the order is kept. */
export type Query = Readonly<Record<string, string>>;

/**
 * `eventual` asks Graph for its search index (`ConsistencyLevel: eventual`), which `$count` and advanced filters need
 * and which lags behind the directory. Proof of a write always uses `session`.
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
export type Consistency = 'session' | 'eventual';

/** One GET that is in the route table. */
export interface ReadCall {
  readonly kind: 'read';
  readonly route: ReadRouteId;
  readonly version: GraphVersion;
  /** Path below the version with its parameters filled in and encoded. */
  readonly path: string;
  readonly query: Query;
  readonly consistency: Consistency;
}

export interface ReadOptions {
  readonly query?: Query;
  readonly consistency?: Consistency;
}

/** Fills the parameters of a path, encoded so that no value can leave its segment or its quotes. */
export function fillPath(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((parameters[name] ?? '').replace(/'/g, "''"))
  );
}

/**
 * Builds a call of a read route.
 * @example read('getUser', { id }, { query: { $select: 'id' } })
 */
export function read<Id extends ReadRouteId>(
  route: Id,
  parameters: PathParameters<(typeof READS)[Id]['path']>,
  options: ReadOptions = {}
): ReadCall {
  const { path, version } = READS[route];
  return {
    kind: 'read',
    route,
    version,
    path: fillPath(path, parameters),
    query: options.query ?? {},
    consistency: options.consistency ?? 'session'
  };
}
