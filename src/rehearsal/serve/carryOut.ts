import type { Caller } from '../exchange';
import { withHeaders, type Answer } from '../http/answer';
import { isEventual } from '../http/request';
import { needScope, refusePrivileges } from '../http/scopes';
import { tenantRolesOf } from '../tenant/roles';
import { matchRoute, refuseSegment } from './match';
import type { Visit } from './process';
import type { Service } from './service';

/** The moment that a read sees. Reads of the index are at least half of its lag behind. */
function momentOf({ tenant, manners, random }: Service, { request, effects }: Visit): number {
  const now = tenant.now();
  const fault = effects.find((effect) => effect.kind === 'lag');
  if (fault?.kind === 'lag') {
    return now - fault.ms;
  }
  const { session, eventual } = manners().lag;
  const drawn = random.lag();
  return now - Math.floor(isEventual(request) ? eventual * (0.5 + drawn / 2) : session * drawn);
}

/** Guests without a role see themselves and nothing else. @see https://learn.microsoft.com/graph/api/user-list */
function refuseGuest({ tenant }: Service, caller: Caller, path: string): void {
  const isGuest = tenant.users.get(caller.userId)?.userType === 'Guest';
  const seesIt = path.startsWith('/me') || path === '/organization';
  if (isGuest && !seesIt && tenantRolesOf(tenant, caller.userId, tenant.now()).size === 0) {
    refusePrivileges();
  }
}

/** Routes, limits, scopes, and then the handler. */
export function carryOut(service: Service, visit: Visit, caller: Caller): Answer {
  const { request, ids } = visit;
  const { tenant, limiter, downloads, violations } = service;
  const match = matchRoute(request);
  if (!match.route.clouds.includes(tenant.settings.cloud)) {
    refuseSegment(request.path);
  }
  const headers = limiter.admit(match.route, request, caller);
  needScope(caller, match.route.scope);
  for (const { scope, when } of match.route.furtherScopes) {
    if (when === 'always') {
      needScope(caller, scope);
    }
  }
  refuseGuest(service, caller, match.route.path);
  const now = tenant.now();
  const answer = match.handler({
    tenant,
    request,
    parameters: match.parameters,
    wants: match.wants,
    caller,
    requestId: ids.requestId,
    now,
    at: momentOf(service, visit),
    downloads,
    violate: (kind, target) => {
      violations.push({ kind, target, requestId: ids.requestId, time: new Date(now).toISOString() });
    }
  });
  return withHeaders(answer, headers);
}
