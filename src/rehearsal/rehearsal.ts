import type { Clock } from '../ports/clock';
import type { Violation } from './exchange';
import type { FaultList } from './faults/faultList';
import { GRAPH_QUOTAS } from './limits/quotas';
import type { LogEntry } from './log';
import { createPortal, type Portal } from './portal';
import { handle } from './serve/handle';
import { createService, type Manners } from './serve/service';
import type { Scenario, TenantState } from './state';
import { snapshot } from './tenant/snapshot';
import type { Tenant } from './tenant/tenant';

export interface RehearsalOptions {
  readonly scenario: Scenario;
  /** The same seed gives the same tenant, the same request ids and the same order of answers. */
  readonly seed: number;
  readonly clock: Clock;
  /** Graph's own quotas and no replica lag when missing. */
  readonly manners?: Partial<Manners>;
}

/** A simulated tenant that speaks Graph. */
export interface Rehearsal {
  /**
   * Graph, below any address that contains `/v1.0/` or `/beta/`, and the reports it redirects to. Rejects with a
   * TypeError, as `fetch` does, when a fault breaks the connection.
   */
  handle(request: Request): Promise<Response>;
  readonly log: readonly LogEntry[];
  /** What no client may ever cause. */
  readonly violations: readonly Violation[];
  readonly faults: FaultList;
  /** The tenant itself: tests and the control plane change it behind the clients' backs. */
  readonly tenant: Tenant;
  /** What an administrator does where Graph can't: the admin centres, a partner, PowerShell. */
  readonly portal: Portal;
  /** A copy of everything, as it stands now. */
  state(): TenantState;
  manners(): Manners;
  setManners(manners: Partial<Manners>): void;
  /** Begins anew, at the time it is now, with another scenario or the same one. Manners are kept, faults are not. */
  reset(scenario?: Scenario): void;
  /** Moves the tenant's time forward against its clock, in ms. */
  advance(ms: number): void;
  /** Service time in ms since 1970. */
  now(): number;
}

/**
 * @example
 * const rehearsal = createRehearsal({ scenario: SCENARIOS.messy, seed: 1, clock: createVirtualClock(Date.UTC(2026, 10, 20)) });
 * await rehearsal.handle(new Request('https://graph.microsoft.com/v1.0/users', { headers: { Authorization: 'Bearer x' } }));
 */
export function createRehearsal(options: RehearsalOptions): Rehearsal {
  const { seed, clock } = options;
  let { scenario } = options;
  let ahead = 0;
  let manners: Manners = { quotas: GRAPH_QUOTAS, lag: { session: 0, eventual: 0 }, ...options.manners };
  const now = (): number => clock.now() + ahead;
  const begin = (): ReturnType<typeof createService> =>
    createService(scenario(seed, now()), seed, clock, now, () => manners);
  let service = begin();

  return {
    handle: (request) => handle(service, request),
    get log() {
      return service.log.entries();
    },
    get violations() {
      return service.violations;
    },
    get faults() {
      return service.faults;
    },
    get tenant() {
      return service.tenant;
    },
    portal: createPortal(() => service.tenant),
    state: () => snapshot(service.tenant),
    manners: () => manners,
    setManners: (changed) => {
      manners = { ...manners, ...changed };
    },
    reset: (other = scenario) => {
      scenario = other;
      service = begin();
    },
    advance: (ms) => {
      ahead += Math.max(0, ms);
    },
    now
  };
}
