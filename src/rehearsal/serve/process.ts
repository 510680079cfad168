import type { FaultEffect } from '../faults/fault';
import { refuseByFault, statusAnswer } from '../faults/before';
import type { Answer } from '../http/answer';
import { errorAnswer, Refusal, type RequestIds } from '../http/refusal';
import type { GraphRequest } from '../http/request';
import type { Service } from './service';

/** One request on its way, alone, inside a batch or a batch itself. */
export interface Visit {
  readonly request: GraphRequest;
  readonly ids: RequestIds;
  /** The faults that strike it. */
  readonly effects: readonly FaultEffect[];
  /** Aborted when the client gives up. */
  readonly signal: AbortSignal;
}

export type Outcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** The connection broke, or the client gave up before anything was done. */
  | { readonly kind: 'dropped' };

async function asAnswer(service: Service, ids: RequestIds, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof Refusal) {
      return errorAnswer(problem, ids, service.tenant.now());
    }
    throw problem;
  }
}

/** Does the work of one request, with whatever faults strike it. */
export async function processRequest(
  service: Service,
  { request, ids, effects, signal }: Visit,
  work: () => Promise<Answer>
): Promise<Outcome> {
  for (const effect of effects) {
    if (effect.kind === 'delay') {
      await service.clock.sleep(effect.ms, signal);
    }
  }
  if (signal.aborted || effects.some((effect) => effect.kind === 'drop' && effect.when === 'before')) {
    return { kind: 'dropped' };
  }
  const answer = await asAnswer(service, ids, async () => {
    effects.forEach((effect) => refuseByFault(effect, service.tenant.now()));
    const status = effects.find((effect) => effect.kind === 'status');
    if (status?.kind !== 'status') {
      return work();
    }
    if (status.carriedOut === true) {
      await work();
    }
    return statusAnswer(status);
  });
  if (effects.some((effect) => effect.kind === 'drop' && effect.when === 'after')) {
    return { kind: 'dropped' };
  }
  const changed = effects.reduce((former, effect) => service.changeAnswer(effect, request, former), answer);
  return { kind: 'answered', answer: changed };
}
