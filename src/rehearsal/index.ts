/** The door of the rehearsal tenant. */
export { createRehearsal, type Rehearsal, type RehearsalOptions } from './rehearsal';
export { createVirtualClock, type VirtualClock, type VirtualClockOptions } from './virtualClock';
export { rehearsalToken, type RehearsalClaims } from './http/token';
export type { Fault, FaultEffect, FaultMatch } from './faults/fault';
export { readFault, type ReadFault } from './faults/readFault';
export type { FaultList } from './faults/faultList';
export type { LogEntry } from './log';
export type { Violation } from './exchange';
export type { Lag, Manners } from './serve/service';
export { GRAPH_QUOTAS, NO_QUOTAS, type Quota, type Quotas } from './limits/quotas';
export { PORTAL_ACT_IDS, type OfferedAct, type Portal, type PortalActId, type PortalOutcome } from './portal';
export type { PortalRefusal, PortalTarget } from './portal/act';
export type { EntraCheck, EntraCheckId } from './portal/entraChecks';
export type { Scenario, TenantState } from './state';
