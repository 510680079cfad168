import type { Route } from '../../routes/route';
import type { Caller } from '../exchange';
import { refuse } from '../http/refusal';
import { option, type GraphRequest } from '../http/request';
import type { Tenant } from '../tenant/tenant';
import { unitsBySize, type Quota, type Quotas } from './quotas';
import { createSlidingWindow } from './slidingWindow';

/** What a request costs: resource units and writes. */
export interface Cost {
  readonly units: number;
  readonly writes: number;
}

type Service = 'directory' | 'conditionalAccess' | 'identityReports' | 'other';

/** Services with limits of their own that no call of ours comes near. */
const OTHER = [
  '/reports/get',
  '/admin/',
  '/security/',
  '/deviceManagement/',
  '/informationProtection/',
  '/tenantRelationships/delegated'
];

function serviceOf({ path }: Route): Service {
  if (path.startsWith('/identity/conditionalAccess')) {
    return 'conditionalAccess';
  }
  if (path.startsWith('/reports/authenticationMethods')) {
    return 'identityReports';
  }
  return OTHER.some((start) => path.startsWith(start)) ? 'other' : 'directory';
}

/** `$select` −1, `$expand` +1, `$top` below 20 −1, never below 1. */
export function costOf(route: Route, request: GraphRequest): Cost {
  if (route.method !== 'GET') {
    return { units: 1, writes: 1 };
  }
  const top = option(request, '$top');
  const units =
    route.units -
    (option(request, '$select') === undefined ? 0 : 1) +
    (option(request, '$expand') === undefined ? 0 : 1) -
    (top !== undefined && Number(top) < 20 ? 1 : 0);
  return { units: Math.max(1, units), writes: 0 };
}

const MESSAGE = 'Please retry again later.';

/** Holds every request against the quotas; answers 429 or the headers that tell how near the limit is. */
export interface Limiter {
  admit(route: Route, request: GraphRequest, caller: Caller): Readonly<Record<string, string>>;
}

export function createLimiter(tenant: Tenant, quotas: () => Quotas): Limiter {
  const windows = {
    units: createSlidingWindow(),
    writes: createSlidingWindow(),
    conditionalAccess: createSlidingWindow(),
    identityReports: createSlidingWindow()
  };

  const take = (
    name: keyof typeof windows,
    cost: number,
    quota: Quota | 'none',
    refuseAfter: (ms: number) => never
  ): number => {
    if (quota === 'none' || cost === 0) {
      return 0;
    }
    const taken = windows[name].take(cost, quota, tenant.now());
    return taken.kind === 'within' ? taken.used / quota.limit : refuseAfter(taken.retryAfterMs);
  };

  const refuser =
    (information: string, caller: Caller) =>
    (retryAfterMs: number): never =>
      refuse(429, 'TooManyRequests', MESSAGE, {
        'Retry-After': String(Math.max(1, Math.ceil(retryAfterMs / 1000))),
        'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${caller.appId}/${tenant.settings.organization.id}`,
        'x-ms-throttle-information': information
      });

  return {
    admit: (route, request, caller) => {
      const { units, writes, conditionalAccess, identityReports } = quotas();
      const cost = costOf(route, request);
      switch (serviceOf(route)) {
        case 'other':
          return {};
        case 'conditionalAccess':
          take('conditionalAccess', 1, conditionalAccess, () => refuse(429, 'TooManyRequests', MESSAGE));
          return {};
        case 'identityReports':
          take('identityReports', 1, identityReports, refuser('IdentityReportsLimitExceeded', caller));
          return {};
        case 'directory': {
          const unitQuota = units === 'bySize' ? unitsBySize(tenant.users.count()) : units;
          const share = Math.max(
            take('units', cost.units, unitQuota, refuser('ResourceUnitLimitExceeded', caller)),
            take('writes', cost.writes, writes, refuser('WriteLimitExceeded', caller))
          );
          return {
            'x-ms-resource-unit': String(cost.units),
            ...(share > 0.8 ? { 'x-ms-throttle-limit-percentage': share.toFixed(2) } : {})
          };
        }
      }
    }
  };
}
