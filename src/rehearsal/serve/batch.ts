import type { Caller } from '../exchange';
import type { FaultEffect } from '../faults/fault';
import { json, type Answer } from '../http/answer';
import { refuse, type RequestIds } from '../http/refusal';
import type { GraphRequest } from '../http/request';
import { toBatchItem } from '../http/respond';
import { drawGuid, shuffle } from '../random';
import { readBatch, type BatchItem } from './batchRequest';
import { carryOut } from './carryOut';
import { logRequest, pathWithQuery } from './logRequest';
import { processRequest, type Outcome } from './process';
import type { Service } from './service';

const FAILED_FROM = 400;

/** An item fails what depends on it when its answer is an error, or when there is none. */
const hasFailed = (outcome: Outcome | undefined): boolean =>
  outcome?.kind !== 'answered' || outcome.answer.status >= FAILED_FROM;

async function carryOutItem(service: Service, item: BatchItem, caller: Caller, batch: RequestIds, failed: boolean): Promise<Outcome> {
  const { request } = item;
  const ids = { requestId: drawGuid(service.random.ids), clientRequestId: batch.clientRequestId };
  const effects = service.faults.strike({ method: request.method, path: pathWithQuery(request), inBatch: true });
  const outcome = await processRequest(service, request, ids, effects, async () =>
    failed
      ? refuse(424, 'FailedDependency', 'Failed Dependency')
      : carryOut(service, request, caller, ids, effects)
  );
  logRequest(service, request, ids.requestId, outcome, { batch: batch.requestId, principal: caller.userId });
  return outcome;
}

/**
 * Up to 20 requests in one: each is limited, judged and answered alone, and the answers come in any order.
 * @see https://learn.microsoft.com/graph/json-batching
 */
export async function carryOutBatch(
  service: Service,
  request: GraphRequest,
  caller: Caller,
  ids: RequestIds,
  effects: readonly FaultEffect[]
): Promise<Answer> {
  const outcomes = new Map<string, Outcome>();
  const responses: object[] = [];
  for (const item of readBatch(request)) {
    const failed = item.dependsOn.some((id) => hasFailed(outcomes.get(id.toLowerCase())));
    const outcome = await carryOutItem(service, item, caller, ids, failed);
    outcomes.set(item.id.toLowerCase(), outcome);
    if (outcome.kind === 'answered') {
      responses.push(toBatchItem(item.id, outcome.answer));
    }
  }
  const omitted = effects.reduce((sum, effect) => sum + (effect.kind === 'shortBatch' ? effect.omit : 0), 0);
  return json({ responses: shuffle(responses, service.random.order).slice(omitted) });
}
