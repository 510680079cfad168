import type { Caller } from '../exchange';
import { json, type Answer } from '../http/answer';
import { refuse } from '../http/refusal';
import { toBatchItem } from '../http/respond';
import { drawGuid, shuffle } from '../random';
import { readBatch, type BatchItem } from './batchRequest';
import { carryOut } from './carryOut';
import { logRequest, pathWithQuery } from './logRequest';
import { processRequest, type Outcome, type Visit } from './process';
import type { Service } from './service';

const FAILED_FROM = 400;

/** An item fails what depends on it when its answer is an error, or when there is none. */
const hasFailed = (outcome: Outcome | undefined): boolean =>
  outcome?.kind !== 'answered' || outcome.answer.status >= FAILED_FROM;

async function carryOutItem(
  service: Service,
  { request }: BatchItem,
  batch: Visit,
  caller: Caller,
  fate: 'free' | 'failed'
): Promise<Outcome> {
  const visit: Visit = {
    request,
    ids: { requestId: drawGuid(service.random.ids), clientRequestId: batch.ids.clientRequestId },
    effects: service.faults.strike({ method: request.method, path: pathWithQuery(request), inBatch: true }),
    signal: batch.signal
  };
  const outcome = await processRequest(service, visit, async () =>
    fate === 'failed' ? refuse(424, 'FailedDependency', 'Failed Dependency') : carryOut(service, visit, caller)
  );
  logRequest(service, visit, outcome, { batch: batch.ids.requestId, principal: caller.userId });
  return outcome;
}

/**
 * Up to 20 requests in one: each is limited, judged and answered alone, and the answers come in any order.
 * @see https://learn.microsoft.com/graph/json-batching
 */
export async function carryOutBatch(service: Service, visit: Visit, caller: Caller): Promise<Answer> {
  const outcomes = new Map<string, Outcome>();
  const responses: object[] = [];
  for (const item of readBatch(visit.request)) {
    const failed = item.dependsOn.some((id) => hasFailed(outcomes.get(id.toLowerCase())));
    const outcome = await carryOutItem(service, item, visit, caller, failed ? 'failed' : 'free');
    outcomes.set(item.id.toLowerCase(), outcome);
    if (outcome.kind === 'answered') {
      responses.push(toBatchItem(item.id, outcome.answer));
    }
  }
  const omitted = visit.effects.reduce((sum, effect) => sum + (effect.kind === 'shortBatch' ? effect.omit : 0), 0);
  return json({ responses: shuffle(responses, service.random.order).slice(omitted) });
}
