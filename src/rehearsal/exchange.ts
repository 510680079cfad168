import type { Route } from '../routes/route';
import type { GraphRequest } from './http/request';
import type { Answer } from './http/answer';
import type { Tenant } from './tenant/tenant';
import type { ReportDownloads } from './serve/reportDownloads';

/** Whom a bearer value stands for. */
export interface Caller {
  readonly userId: string;
  readonly appId: string;
  readonly scopes: ReadonlySet<string>;
}

/** Something a client must never do. It is carried out all the same, so that tests can see it. */
export interface Violation {
  readonly kind:
    | 'deletedCaller'
    | 'deletedLastGlobalAdministrator'
    | 'deletedOwnPrincipal' // while Entra still counts something else
    | 'changedCaller' // sign-in of the signed-in admin
    | 'disabledAccounts' // by taking a domain away
    | 'protectedPrincipal'; // what the portals stand on; recorded even when it was refused
  readonly target: string;
  readonly requestId: string;
  readonly time: string;
}

/** One request on its way through the tenant. */
export interface Exchange {
  readonly tenant: Tenant;
  readonly request: GraphRequest;
  readonly parameters: Readonly<Record<string, string>>;
  /** `count`: the path ends with `/$count`. */
  readonly wants: 'value' | 'count';
  readonly caller: Caller;
  readonly requestId: string;
  /** The truth of this moment: writes work on it. */
  readonly now: number;
  /** The moment that reads see: `now` without lag, earlier with. */
  readonly at: number;
  readonly downloads: ReportDownloads;
  violate(kind: Violation['kind'], target: string): void;
}

export type Handler = (exchange: Exchange) => Answer;

/** A route and what answers it. */
export interface Served {
  readonly route: Route;
  readonly handler: Handler;
}
