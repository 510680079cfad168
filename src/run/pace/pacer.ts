import { createLearner } from './learner';
import type { Quota, Writes } from './quota';
import { createReach } from './reach';
import { createSendLog } from './sendLog';
import { createSteadyTime } from '../steadyTime';
import { pauseOf, TUNING } from '../tuning';

export type { Quota } from './quota';

/** Whether writes may go out. */
export type Leave =
  | { readonly kind: 'send'; readonly most: number }
  /** Infinite: until an answer has come. */
  | { readonly kind: 'wait'; readonly ms: number };

/** What came back of a batch. What nobody answered is in neither number. */
export interface Landed {
  readonly sentAt: number;
  readonly passed: number;
  /** Throttled. */
  readonly refused: number;
  /** What the throttled ones ask for, ms. */
  readonly pause: number | 'unknown';
  /** Share of the quota that is used, where the service says so. */
  readonly load: number | 'unknown';
}

/** Keeps writes below Graph's quota, and learns a smaller one from Graph's own answers. */
export interface Pacer {
  /** Whether up to `wanted` writes may go out now. */
  leave(wanted: number, now: number): Leave;
  /** So many go out now; each call is followed by one `answered`, whatever becomes of them. */
  sent(count: number, now: number): void;
  answered(landed: Landed, now: number): void;
  /** Nothing goes out for `ms`, whatever the quota: the service is not available, which says nothing about how much it allows. */
  hold(ms: number, now: number): void;
  /** What is believed at the moment. */
  limit(): Quota;
  /** Whether the current pause was asked for by Graph. */
  holding(now: number): boolean;
}

/** For this share of its time a quota is let fill up for a whole batch, before a smaller one goes. */
const WORTH_WAITING = 0.25;

/**
 * Two quotas at the same time: the documented one, which is never exceeded, and a smaller one, once it was learned.
 * @param ceiling the documented quota
 * @param before what earlier sittings have sent: it counts for the quota, and teaches nothing about it.
 */
export function createPacer(ceiling: Quota = TUNING.quota, before: readonly Writes[] = []): Pacer {
  const time = createSteadyTime();
  const log = createSendLog(ceiling.ms);
  const learner = createLearner(log, ceiling);
  const reach = createReach();
  let heldUntil = Number.NEGATIVE_INFINITY;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let refusals = 0;
  /** Writes beyond the learned quota are under way; nothing else goes before they are answered. */
  let isTrying = false;

  before.forEach(({ at, count }) => {
    log.sent(count, time(at));
    log.landed(at, 0);
  });

  const quotas = (): readonly Quota[] => {
    const learned = learner.quota();
    return learned === 'unknown' ? [ceiling] : [ceiling, learned];
  };
  const believed = (): Quota => {
    const learned = learner.quota();
    return learned === 'unknown' ? ceiling : { writes: learned.writes, ms: Math.round(learned.ms) };
  };
  const used = (at: number): number => 1 - log.room(believed(), at) / believed().writes;

  const leaveNow = (most: number, at: number): Leave => {
    const waits = quotas().map((quota) => ({ ms: log.wait(quota, most, at), isShort: log.wait(quota, most, at) <= WORTH_WAITING * quota.ms }));
    const longest = waits.reduce((one, other) => (other.ms > one.ms ? other : one));
    const room = Math.min(...quotas().map((quota) => log.room(quota, at)));
    if (longest.ms === 0) {
      return { kind: 'send', most };
    }
    if (room > 0 && !longest.isShort) {
      return { kind: 'send', most: Math.min(most, room) };
    }
    if (room <= 0 && log.underWay() === 0) {
      const trial = Math.min(most, learner.trial(at), log.room(ceiling, at));
      if (trial > 0) {
        return { kind: 'send', most: trial };
      }
      if (!learner.isProven()) {
        reach.feel('once');
      }
    }
    return { kind: 'wait', ms: Math.max(1, Math.ceil(longest.ms)) };
  };

  return {
    hold: (ms, now) => {
      heldUntil = Math.max(heldUntil, time(now) + Math.max(ms, TUNING.retryAfter.least));
      reach.feel('once');
    },
    limit: believed,
    holding: (now) => time(now) < heldUntil,
    leave: (wanted, now) => {
      const at = time(now);
      if (at < heldUntil) {
        return { kind: 'wait', ms: heldUntil - at };
      }
      const most = Math.min(wanted, reach.most() - log.underWay(), ...quotas().map(({ writes }) => writes));
      return isTrying || most <= 0 ? { kind: 'wait', ms: Number.POSITIVE_INFINITY } : leaveNow(most, at);
    },
    sent: (count, now) => {
      const at = time(now);
      const learned = learner.quota();
      isTrying = learned !== 'unknown' && log.room(learned, at) <= 0;
      log.sent(count, at);
    },
    answered: ({ sentAt, passed, refused, pause: asked, load }, now) => {
      const at = time(now);
      const left = at - Math.max(0, now - sentAt);
      const kind = isTrying ? 'trial' : 'usual';
      isTrying = false;
      log.landed(left, passed);
      if (passed > 0) {
        learner.passed(passed, left, kind);
      }
      if (refused === 0) {
        refusals = passed > 0 ? 0 : refusals;
        if (left >= heldUntil) {
          reach.passed(passed);
        }
        reach.told(load, used(at));
        return;
      }
      // What was under way together with the first that was refused teaches nothing new.
      if (left <= refusedAt) {
        return;
      }
      const { least } = TUNING.retryAfter;
      const pause = Math.max(least, asked === 'unknown' ? pauseOf(TUNING.refusalPauses, refusals) : asked);
      refusals += 1;
      learner.refused(left, left + pause, kind);
      heldUntil = Math.max(heldUntil, at + pause);
      refusedAt = at;
      if (kind === 'usual') {
        reach.feel(pause > 2 * least ? 'once' : 'longer');
      }
    }
  };
}
