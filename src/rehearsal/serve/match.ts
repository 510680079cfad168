import { READS, type ReadRouteId } from '../../routes/reads';
import { WRITES, type WriteRouteId } from '../../routes/writes';
import type { Route } from '../../routes/route';
import type { Served } from '../exchange';
import type { GraphRequest } from '../http/request';
import { refuse } from '../http/refusal';
import { BEYOND } from './beyond';
import { READ_HANDLERS, WRITE_HANDLERS } from './handlers';

export interface Match extends Served {
  readonly parameters: Readonly<Record<string, string>>;
  readonly wants: 'value' | 'count';
}

interface Pattern extends Served {
  readonly segments: readonly string[];
  readonly names: readonly string[];
}

const COUNT = '/$count';

/** Reports are served for every period that Graph knows. */
const comparable = (segment: string): string =>
  segment.toLowerCase().replace(/\(period='d(7|30|90|180)'\)$/, '(period)');

const PARAMETER = /\{(\w+)\}/;

const nameOf = (segment: string): string | undefined => PARAMETER.exec(segment)?.[1];

/** What stands in the place of a segment's parameter: all of it, or the key in `applications(appId='{appId}')`. */
function valueIn(segment: string, given: string): string | undefined {
  const [before = '', , after = ''] = segment.split(PARAMETER);
  const fits =
    given.length > before.length + after.length &&
    given.toLowerCase().startsWith(before.toLowerCase()) &&
    given.toLowerCase().endsWith(after.toLowerCase());
  const value = fits ? given.slice(before.length, given.length - after.length) : undefined;
  // Inside quotes OData doubles an apostrophe.
  return after === '' ? value : value?.replace(/''/g, "'");
}

function compile(served: Served): Pattern {
  const segments = served.route.path.split('/');
  return {
    ...served,
    segments: segments.map((segment) => (nameOf(segment) === undefined ? comparable(segment) : segment)),
    names: segments.map(nameOf).filter((name) => name !== undefined)
  };
}

/** The parameters of a path of as many segments, or undefined when it is another path. */
function parametersOf({ segments }: Pattern, path: readonly string[]): Readonly<Record<string, string>> | undefined {
  const parameters: Record<string, string> = {};
  const same = segments.every((segment, index) => {
    const given = path[index] ?? '';
    const name = nameOf(segment);
    if (name === undefined) {
      return comparable(given) === segment;
    }
    const value = valueIn(segment, given);
    parameters[name] = value ?? '';
    return value !== undefined;
  });
  return same ? parameters : undefined;
}

const TABLE: readonly Served[] = [
  ...(Object.keys(READS) as ReadRouteId[]).map((id) => ({ route: READS[id], handler: READ_HANDLERS[id] })),
  ...(Object.keys(WRITES) as WriteRouteId[]).map((id) => ({ route: WRITES[id], handler: WRITE_HANDLERS[id] })),
  ...BEYOND
];

/** Paths with parameters come last: `/users/{id}` must not swallow a path that is written out. */
const PATTERNS: readonly Pattern[] = TABLE.map(compile).sort((one, other) => one.names.length - other.names.length);

const OF_LENGTH: ReadonlyMap<number, readonly Pattern[]> = new Map(
  PATTERNS.map(({ segments: { length } }) => [length, PATTERNS.filter(({ segments }) => segments.length === length)])
);

/** What is only in beta is unknown to v1.0; what is in v1.0 is in beta too. */
const inVersion = (route: Route, { version }: GraphRequest): boolean => route.version === 'v1.0' || version === 'beta';

/** Finds the route of a request, or answers as Graph does when there is none. */
export function matchRoute(request: GraphRequest): Match {
  const wants = request.path.endsWith(COUNT) ? 'count' : 'value';
  const path = (wants === 'count' ? request.path.slice(0, -COUNT.length) : request.path).split('/');
  let known = false;
  for (const pattern of OF_LENGTH.get(path.length) ?? []) {
    const parameters = inVersion(pattern.route, request) ? parametersOf(pattern, path) : undefined;
    if (parameters !== undefined && pattern.route.method === request.method) {
      return { route: pattern.route, handler: pattern.handler, parameters, wants };
    }
    known ||= parameters !== undefined;
  }
  return known || request.path === '/$batch'
    ? refuse(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.')
    : refuseSegment(request.path);
}

export function refuseSegment(path: string): never {
  const segment = path.split('/')[1] ?? '';
  return refuse(400, 'BadRequest', `Resource not found for the segment '${segment}'.`);
}
