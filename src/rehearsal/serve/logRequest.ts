import { Refusal } from '../http/refusal';
import type { GraphRequest } from '../http/request';
import { costOf, type Cost } from '../limits/limiter';
import { matchRoute } from './match';
import type { Outcome, Visit } from './process';
import type { Service } from './service';

/** As it stands in the log and as faults match it. */
export function pathWithQuery({ path, query }: GraphRequest): string {
  return query.length === 0 ? path : `${path}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function costFor(request: GraphRequest): Cost {
  try {
    return costOf(matchRoute(request).route, request);
  } catch (problem) {
    if (problem instanceof Refusal) {
      return { units: 0, writes: 0 };
    }
    throw problem;
  }
}

export function logRequest(
  { log, tenant }: Service,
  { request, ids }: Visit,
  outcome: Outcome,
  { batch, principal }: { readonly batch: string; readonly principal: string }
): void {
  log.add({
    time: new Date(tenant.now()).toISOString(),
    method: request.method,
    version: request.version,
    path: pathWithQuery(request),
    status: outcome.kind === 'answered' ? outcome.answer.status : 0,
    requestId: ids.requestId,
    batch,
    principal,
    ...costFor(request)
  });
}

/** For what is below no version of Graph: a report behind its redirect, or a mistake. */
export function logAddress({ log, tenant }: Service, http: Request, requestId: string, status: number): void {
  const time = new Date(tenant.now()).toISOString();
  const path = new URL(http.url).pathname;
  log.add({
    time,
    method: http.method,
    version: '',
    path,
    status,
    requestId,
    batch: '',
    principal: '',
    units: 0,
    writes: 0
  });
}
