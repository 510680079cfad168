import type { Cloud } from '../../ports/cloud';
import type { FurtherScope, GraphVersion } from '../route';

interface Get<Path extends string, Version extends GraphVersion, Scope extends string> {
  readonly method: 'GET';
  readonly path: Path;
  readonly version: Version;
  readonly scope: Scope;
  readonly furtherScopes: readonly FurtherScope[];
  readonly docs: string;
  readonly clouds: readonly Cloud[];
  readonly units: number;
}

/** One row of the read table. `docs` is the page below https://learn.microsoft.com/graph/. */
export function get<const Path extends string, const Version extends GraphVersion, const Scope extends string>(
  path: Path,
  version: Version,
  scope: Scope,
  docs: string,
  clouds: readonly Cloud[],
  units: number
): Get<Path, Version, Scope> {
  return {
    method: 'GET',
    path,
    version,
    scope,
    furtherScopes: [],
    docs: `https://learn.microsoft.com/graph/${docs}`,
    clouds,
    units
  };
}
