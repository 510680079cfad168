import { failed, Fault } from './fault';
import type { GraphRequest, Outcome } from './request';
import type { Service } from './service';
import { troubleOf } from './trouble';

/** An outcome and the token that it was had with; empty when there was none. */
export interface SignedOutcome {
  readonly outcome: Outcome;
  readonly token: string;
}

/** A token, or why there is none. */
export async function tokenOf(source: () => Promise<string>): Promise<string | Outcome> {
  try {
    return await source();
  } catch (error) {
    return error instanceof Fault ? error.failed : failed('signInExpired');
  }
}

/**
 * Sends with the current token, and once more with a fresh one when Graph refuses it: a refused token means that
 * nothing was done. A claims challenge gets the same single chance: the fresh token may meet it already. The claims
 * themselves are not asked for here, since that takes the person away from the page in the middle of whatever runs.
 * @see https://learn.microsoft.com/entra/identity-platform/app-resilience-continuous-access-evaluation
 */
export async function signedIn(service: Service, request: GraphRequest): Promise<SignedOutcome> {
  const token = await tokenOf(() => service.tokens.current());
  if (typeof token !== 'string') {
    return { outcome: token, token: '' };
  }
  const outcome = await service.attempt(request, token);
  if (troubleOf(outcome, service.clock.now()).kind !== 'signIn') {
    return { outcome, token };
  }
  const renewed = await tokenOf(() => service.tokens.renew(token));
  if (typeof renewed !== 'string' || request.signal?.aborted === true) {
    return { outcome, token };
  }
  return { outcome: await service.attempt(request, renewed), token: renewed };
}
