import type { FaultEffect } from '../faults/fault';
import { refuseByFault, statusAnswer } from '../faults/before';
import type { Answer } from '../http/answer';
import { errorAnswer, Refusal, type RequestIds } from '../http/refusal';
import type { GraphRequest } from '../http/request';
import type { Service } from './service';

export type Outcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** The connection broke. */
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

/** Carries one request out, alone, inside a batch or a batch itself, with whatever faults strike it. */
export async function processRequest(
  service: Service,
  request: GraphRequest,
  ids: RequestIds,
  effects: readonly FaultEffect[],
  work: () => Promise<Answer>
): Promise<Outcome> {
  for (const effect of effects) {
    if (effect.kind === 'delay') {
      await service.clock.sleep(effect.ms);
    }
  }
  if (effects.some((effect) => effect.kind === 'drop' && effect.when === 'before')) {
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
  return { kind: 'answered', answer: effects.reduce((changed, each) => service.changeAnswer(each, request, changed), answer) };
}
