import { GraphQueryable, graphGet, graphPost } from '@pnp/graph';
import { Init } from './behaviors/init';
import { Parse } from './behaviors/parse';
import { Send } from './behaviors/send';
import { Token } from './behaviors/token';
import type { GraphListener } from './events';
import { Fault, failed } from './fault';
import type { Fetch } from './options';
import type { Attempt, GraphRequest, Outcome } from './request';

function outcomeOfError(error: unknown, { signal, underWay }: GraphRequest): Outcome {
  if (underWay === 'isCut' && signal?.aborted === true) {
    return failed('stopped');
  }
  return error instanceof Fault ? error.failed : failed('malformed');
}

const pathOf = (address: string): string => address.split('?', 1)[0] ?? '';

/**
 * One try: init → token → send → parse, as one run of PnPjs' pipeline.
 * @see https://pnp.github.io/pnpjs/queryable/queryable/
 */
export function createAttempt(root: string, fetch: Fetch, tell: GraphListener): Attempt {
  const base = GraphQueryable('').using(Init(root), Parse());

  return async (request, token) => {
    const { method, address, headers, body, signal, underWay, calls } = request;
    const onSent = (): void => tell({ kind: 'sent', method, path: pathOf(address), calls });
    const query = GraphQueryable(base).concat(address).using(Token(root, token), Send({ fetch, signal, onSent }));
    const init: RequestInit = { headers, body, signal: underWay === 'isCut' ? signal : undefined };
    try {
      const outcome = (await (method === 'GET' ? graphGet(query, init) : graphPost(query, init))) as Outcome;
      if (outcome.kind === 'answered') {
        tell({ kind: 'answered', status: outcome.status, requestId: outcome.requestId });
      }
      return outcome;
    } catch (error) {
      tell({ kind: 'lost' });
      return outcomeOfError(error, request);
    }
  };
}
