import { Refusal } from '../http/refusal';
import type { GraphRequest } from '../http/request';
import { costOf, type Cost } from '../limits/limiter';
import { matchRoute } from './match';
import type { Outcome } from './process';
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
  request: GraphRequest,
  requestId: string,
  outcome: Outcome,
  { batch, principal }: { readonly batch: string; readonly principal: string }
): void {
  log.add({
    time: new Date(tenant.now()).toISOString(),
    method: request.method,
    version: request.version,
    path: pathWithQuery(request),
    status: outcome.kind === 'answered' ? outcome.answer.status : 0,
    requestId,
    batch,
    principal,
    ...costFor(request)
  });
}
