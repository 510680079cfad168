import type { Answer } from '../ports/graph';
import { answerOf } from './failure';
import { failed } from './fault';
import { createPatience } from './patience';
import type { GraphRequest } from './request';
import type { Service } from './service';
import { signedIn } from './signedIn';
import { troubleOf } from './trouble';

/**
 * Sends a GET until there is an answer, patience ends, or the caller stops. Only for what is safe to repeat.
 * @see https://learn.microsoft.com/graph/throttling
 */
export async function persist(service: Service, request: GraphRequest): Promise<Answer> {
  const patience = createPatience(service.random);
  while (request.signal?.aborted !== true) {
    const { outcome } = await signedIn(service, request);
    const trouble = troubleOf(outcome, service.clock.now());
    if (trouble.kind === 'none' || trouble.kind === 'signIn') {
      return answerOf(outcome);
    }
    const ms = patience.wait(trouble);
    if (ms === 'exhausted') {
      return answerOf(outcome);
    }
    service.tell({ kind: 'waiting', reason: trouble.kind, ms, calls: request.calls });
    await service.clock.sleep(ms, request.signal);
  }
  return failed('stopped');
}
