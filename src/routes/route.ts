import type { Cloud } from '../ports/cloud';

export type GraphVersion = 'v1.0' | 'beta';

/** When a route needs a scope beyond its least one. */
export type ScopeCondition =
  | 'privilegedTarget' // the object holds a privileged role: users.md, "Who can perform sensitive actions"
  | 'always'; // Graph asks for both together ("AlsoRequires")

export interface FurtherScope {
  readonly scope: string;
  readonly when: ScopeCondition;
}

/** What has to be granted for a call. */
export interface RouteScopes {
  /** The least privileged delegated scope. */
  readonly scope: string;
  readonly furtherScopes: readonly FurtherScope[];
}

/** One call that this product may make. What is in no table is never called. */
export interface Route extends RouteScopes {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path below the version, with `{name}` for each parameter, e.g. `/users/{id}`. */
  readonly path: string;
  readonly version: GraphVersion;
  /** The page of the Graph reference behind this row. */
  readonly docs: string;
  readonly clouds: readonly Cloud[];
  /** Base cost in resource units: https://learn.microsoft.com/graph/throttling-limits */
  readonly units: number;
}

/** A GET. */
export interface ReadRoute extends Route {
  readonly method: 'GET';
}

/** A call that changes the tenant. `target` names the path parameter that holds the id of the changed object. */
export interface WriteRoute extends Route {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly target: string;
}

type ParameterName<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterName<Rest>
  : never;

/** The parameters that a path asks for: `/users/{id}` → `{ id: string }`. */
export type PathParameters<Path extends string> = { readonly [Name in ParameterName<Path>]: string };
