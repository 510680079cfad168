import type { Clock, Random } from '../../ports/clock';
import type { Violation } from '../exchange';
import { createAnswerFaults } from '../faults/after';
import { createFaultList, type FaultList } from '../faults/faultList';
import { createLimiter, type Limiter } from '../limits/limiter';
import type { Quotas } from '../limits/quotas';
import { createLog, type Log } from '../log';
import { createRandom } from '../random';
import type { TenantState } from '../state';
import { createTenant, type Tenant } from '../tenant/tenant';
import { createReportDownloads, type ReportDownloads } from './reportDownloads';

/** Milliseconds that reads may lag behind writes. Zero: they see every write at once. */
export interface Lag {
  readonly session: number;
  /** Of the search index behind `ConsistencyLevel: eventual`. */
  readonly eventual: number;
}

/** What may be changed while the tenant runs. */
export interface Manners {
  readonly quotas: Quotas;
  readonly lag: Lag;
}

/** Everything that one life of a tenant holds: begun anew by a reset. */
export interface Service {
  readonly tenant: Tenant;
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly faults: FaultList;
  readonly changeAnswer: ReturnType<typeof createAnswerFaults>;
  readonly downloads: ReportDownloads;
  readonly log: Log;
  readonly violations: Violation[];
  readonly manners: () => Manners;
  /** Each purpose has numbers of its own: one more batch does not change the ids that follow. */
  readonly random: { readonly ids: Random; readonly order: Random; readonly lag: Random };
}

export function createService(
  state: TenantState,
  seed: number,
  clock: Clock,
  now: () => number,
  manners: () => Manners
): Service {
  const tenant = createTenant(state, now);
  return {
    tenant,
    clock,
    limiter: createLimiter(tenant, () => manners().quotas),
    faults: createFaultList(),
    changeAnswer: createAnswerFaults(),
    downloads: createReportDownloads(createRandom(seed ^ 0x0d0d), now),
    log: createLog(),
    violations: [],
    manners,
    random: { ids: createRandom(seed ^ 0x1d5), order: createRandom(seed ^ 0x0bde), lag: createRandom(seed ^ 0x1a6) }
  };
}
