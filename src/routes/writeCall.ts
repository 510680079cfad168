import { fillPath } from './call';
import type { GraphVersion, PathParameters } from './route';
import { WRITES, type WriteRouteId } from './writes';

/** One change that is in the route table. */
export interface WriteCall {
  readonly kind: 'write';
  readonly route: WriteRouteId;
  readonly version: GraphVersion;
  readonly path: string;
  /** Id of the object that is changed. The guards compare this with the plan and with the protected ids. */
  readonly target: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/**
 * Builds a call of a write route.
 * @example write('deleteUser', { id })
 */
export function write<Id extends WriteRouteId>(
  route: Id,
  parameters: PathParameters<(typeof WRITES)[Id]['path']>,
  body?: Readonly<Record<string, unknown>>
): WriteCall {
  const { path, version, target } = WRITES[route];
  const values = parameters as Readonly<Record<string, string>>;
  return { kind: 'write', route, version, path: fillPath(path, values), target: values[target] ?? '', body };
}
