import type { Route } from '../src/routes/route';

/** One line of `webApiPermissionRequests` in `config/package-solution.json`. */
export interface PermissionRequest {
  readonly resource: 'Microsoft Graph';
  readonly scope: string;
}

/** What a permission request is made of: the part of a route that matters here. */
export type ScopedRoute = Pick<Route, 'scope' | 'furtherScopes'>;

/**
 * The permission requests that a set of routes needs: every scope once, in alphabetical order. A route that can't be
 * used without a further scope, whatever its condition, asks for that scope too.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/use-aadhttpclient#request-permissions-to-an-azure-ad-application
 */
export function permissionRequests(...tables: readonly Readonly<Record<string, ScopedRoute>>[]): PermissionRequest[] {
  const scopes = tables
    .flatMap((table) => Object.values(table))
    .flatMap((route) => [route.scope, ...route.furtherScopes.map((further) => further.scope)]);
  return [...new Set(scopes)].sort().map((scope) => ({ resource: 'Microsoft Graph', scope }));
}
