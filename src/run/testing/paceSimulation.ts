import type { Pacer, Quota } from '../pace/pacer';
import { TUNING } from '../tuning';
import type { PacedService } from './paceServices';

/** How `Retry-After` says that there is room after `ms`. */
export type Telling = (ms: number) => number | 'unknown';

/** Somebody who sends writes in batches, several at a time, as a run does. */
export interface Sender {
  readonly pacer: Pacer;
  readonly writes: number;
  readonly startsAt: number;
}

/** Another program of the same principal, which does not listen: `count` writes every `ms`, up to `until`. */
export interface Neighbour {
  readonly count: number;
  readonly every: number;
  readonly until: number;
}

export interface Simulated {
  readonly service: PacedService;
  readonly senders: readonly Sender[];
  readonly neighbours?: readonly Neighbour[];
  /** From the sender to the service, and again back, ms. */
  readonly latency: () => number;
  readonly tell: Telling;
  readonly tellsLoad?: boolean;
}

export interface Sent {
  /** When each write passed. */
  readonly passed: readonly number[];
  /** When each write was refused. */
  readonly refused: readonly number[];
  /** What the pacer believed after each answer. */
  readonly beliefs: readonly { readonly at: number; readonly limit: Quota; readonly refused: number }[];
}

interface Happening {
  readonly at: number;
  happen(): void;
}

/** More happenings than any of these stories takes: it hangs. */
const ENDLESS = 400_000;

/**
 * Pacers against a limiting service, in virtual time and nothing else: no Graph, no journal, no reading back.
 * @throws when it does not come to an end.
 */
export function simulate({ service, senders, neighbours = [], latency, tell, tellsLoad = false }: Simulated): readonly Sent[] {
  const ahead: Happening[] = [];
  let now = 0;
  const at = (time: number, happen: () => void): void => {
    ahead.push({ at: time, happen });
  };
  const next = (): Happening | undefined => {
    let first = 0;
    ahead.forEach((each, place) => {
      first = each.at < (ahead[first]?.at ?? 0) ? place : first;
    });
    return ahead.splice(first, 1)[0];
  };

  const story = ({ pacer, writes, startsAt }: Sender): Sent => {
    const told = { passed: [] as number[], refused: [] as number[], beliefs: [] as Sent['beliefs'][number][] };
    let left = writes;
    let flying = 0;
    let wakesAt = Number.POSITIVE_INFINITY;
    function send(count: number): void {
      const sentAt = now;
      left -= count;
      flying += 1;
      pacer.sent(count, now);
      at(now + latency(), () => {
        const rooms = Array.from({ length: count }, () => service.take(now));
        const refused = rooms.filter((ms) => ms > 0);
        rooms.forEach((ms) => (ms > 0 ? told.refused : told.passed).push(now));
        const load = tellsLoad ? service.load(now) : 0;
        const pause = refused.length > 0 ? tell(Math.max(...refused)) : 'unknown';
        at(now + latency(), () => {
          flying -= 1;
          left += refused.length;
          pacer.answered({ sentAt, passed: count - refused.length, refused: refused.length, pause, load: load < 0.8 ? 'unknown' : load }, now);
          told.beliefs.push({ at: now, limit: pacer.limit(), refused: told.refused.length });
          work();
        });
      });
    }
    function work(): void {
      for (; left > 0 && flying < TUNING.writeLanes; ) {
        const leave = pacer.leave(Math.min(left, TUNING.batchSize), now);
        if (leave.kind === 'send') {
          send(Math.min(left, leave.most));
          continue;
        }
        const time = now + leave.ms;
        if (time < wakesAt) {
          wakesAt = time;
          at(time, () => {
            wakesAt = Number.POSITIVE_INFINITY;
            work();
          });
        }
        return;
      }
    }
    at(startsAt, work);
    return told;
  };

  const stories = senders.map(story);
  const repeat = ({ count, every, until }: Neighbour): void => {
    Array.from({ length: count }, () => service.take(now));
    if (now + every < until) {
      at(now + every, () => repeat({ count, every, until }));
    }
  };
  neighbours.forEach((neighbour) => at(0, () => repeat(neighbour)));
  for (let happened = 0; ahead.length > 0; happened++) {
    const happening = next();
    if (happening === undefined || happened > ENDLESS || !Number.isFinite(happening.at)) {
      throw new Error(`No end after ${happened} happenings at ${now} ms.`);
    }
    now = happening.at;
    happening.happen();
  }
  const hanging = stories.findIndex(({ passed }, place) => passed.length < (senders[place]?.writes ?? 0));
  if (hanging >= 0) {
    throw new Error(`Sender ${hanging} stopped sending at ${now} ms.`);
  }
  return stories;
}
