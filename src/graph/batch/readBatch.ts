import type { Answer } from '../../ports/graph';
import type { ReadCall } from '../../routes/call';
import { answerOf } from '../failure';
import { failed } from '../fault';
import { createPatience, type Patience } from '../patience';
import type { Service } from '../service';
import { signedIn, type SignedOutcome, tokenOf } from '../signedIn';
import { troubleOf } from '../trouble';
import { batchRequest, innerRead } from './batchRequest';
import { type Chunk, chunksOf } from './chunks';
import { inParallel } from './inParallel';
import { settle } from './settle';

/** Batches under way at once: enough to hide latency, few enough not to spend the tenant's resource units at once. */
const BATCHES_AT_ONCE = 4;

interface Pending {
  readonly call: ReadCall;
  readonly place: number;
  readonly patience: Patience;
}

type Next = { readonly kind: 'done' } | { readonly kind: 'again'; readonly ms: number; readonly reason: 'busy' | 'failing' | 'signIn' };

const DONE: Next = { kind: 'done' };

async function askChunk(service: Service, chunk: Chunk<Pending>, signal?: AbortSignal): Promise<readonly SignedOutcome[]> {
  if (signal?.aborted === true) {
    return chunk.items.map(() => ({ outcome: failed('stopped'), token: '' }));
  }
  const request = batchRequest(chunk.version, chunk.items.map(({ call }) => innerRead(call)), {
    signal,
    underWay: 'isCut'
  });
  const { outcome, token } = await signedIn(service, request);
  // Refused as a whole: `signedIn` has tried a fresh token already.
  const used = troubleOf(outcome, service.clock.now()).kind === 'signIn' ? '' : token;
  return settle(outcome, chunk.items.length).map((inner) => ({ outcome: inner, token: used }));
}

/** Every outcome with whom it belongs to. A failing batch is the trouble of its own items only. */
async function askAll(
  service: Service,
  pending: readonly Pending[],
  signal?: AbortSignal
): Promise<readonly (SignedOutcome & { readonly item: Pending })[]> {
  const chunks = chunksOf(pending, ({ call }) => call.version);
  const outcomes = await inParallel(BATCHES_AT_ONCE, chunks, (chunk) => askChunk(service, chunk, signal));
  return chunks.flatMap(({ items }, at) =>
    items.map((item, place) => ({ item, ...(outcomes[at]?.[place] ?? { outcome: failed('unanswered'), token: '' }) }))
  );
}

/** Whether an item is asked for again. A refused token inside a batch is renewed once an item. */
async function nextOf(service: Service, { outcome, token }: SignedOutcome, patience: Patience, renewed: boolean): Promise<Next> {
  const trouble = troubleOf(outcome, service.clock.now());
  switch (trouble.kind) {
    case 'none':
      return DONE;
    case 'signIn': {
      const fresh = renewed || token === '' ? undefined : await tokenOf(() => service.tokens.renew(token));
      return typeof fresh === 'string' ? { kind: 'again', ms: 0, reason: 'signIn' } : DONE;
    }
    case 'busy':
    case 'failing': {
      const ms = patience.wait(trouble);
      return ms === 'exhausted' ? DONE : { kind: 'again', ms, reason: trouble.kind };
    }
  }
}

/**
 * Reads many through `$batch` of 20, several at a time. What is throttled, broken or left unanswered inside a batch is
 * asked for again together, after the longest of the waits.
 * @see https://learn.microsoft.com/graph/throttling#throttling-and-batching
 */
export async function readBatch(service: Service, calls: readonly ReadCall[], signal?: AbortSignal): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const renewed = new Set<Pending>();
  let open: readonly Pending[] = calls.map((call, place) => ({ call, place, patience: createPatience(service.random) }));
  while (open.length > 0) {
    const again: Pending[] = [];
    let pause = 0;
    let reason: 'busy' | 'failing' = 'failing';
    for (const { item, ...signed } of await askAll(service, open, signal)) {
      const next = await nextOf(service, signed, item.patience, renewed.has(item));
      if (next.kind === 'done') {
        answers.set(item.place, answerOf(signed.outcome));
        continue;
      }
      again.push(item);
      pause = Math.max(pause, next.ms);
      if (next.reason === 'signIn') {
        renewed.add(item);
      } else if (next.reason === 'busy') {
        reason = 'busy';
      }
    }
    if (pause > 0) {
      service.tell({ kind: 'waiting', reason, ms: pause, calls: again.length });
      await service.clock.sleep(pause, signal);
    }
    open = again;
  }
  return calls.map((_, place) => answers.get(place) ?? failed('unanswered'));
}
