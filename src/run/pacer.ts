import { pauseOf, TUNING } from './tuning';

/** Keeps writes below Graph's quota, and learns a smaller one from Graph's own refusals. */
export interface Pacer {
  /** How long to wait before `count` more writes may be sent; 0 for none. */
  delay(count: number, now: number): number;
  sent(count: number, now: number): void;
  accepted(count: number): void;
  /** Graph refused some of a batch. `sentAt`: a batch sent before the current pause began teaches nothing new. */
  refused(retryAfterMs: number | 'unknown', sentAt: number, now: number): void;
  /** What is believed at the moment. */
  limit(): Quota;
  /** Whether the current pause was asked for by Graph. */
  holding(now: number): boolean;
}

export interface Quota {
  readonly writes: number;
  readonly ms: number;
}

interface Burst {
  readonly at: number;
  readonly count: number;
}

/** After this many windows without a refusal a learned quota is raised by a tenth, until it is refused again. */
const CLEAN_WINDOWS = 5;
/** Fewer accepted writes than these say nothing about a quota: a stray refusal is only waited out. */
const EVIDENCE = 40;
/** After this long without a write the next one begins a new burst, ms. */
const PAUSE_BETWEEN_BURSTS = 3_000;
/** So many of them in a row say something all the same. */
const STUBBORN = 3;

/**
 * A sliding window: at most `writes` in any `ms`.
 * @remarks A refusal teaches from what happened: 200 writes accepted in a burst, refused after 0.4 s with
 * `Retry-After: 10` → at most 200 writes in 10.4 s from now on.
 */
export function createPacer(start: Quota = TUNING.quota): Pacer {
  let quota = start;
  let bursts: Burst[] = [];
  let inWindow = 0;
  let heldUntil = 0;
  let refusals = 0;
  let scraps: Burst[] = [];
  let burstStart = 0;
  let burstAccepted = 0;
  let lastSent = Number.NEGATIVE_INFINITY;
  let cleanSince = 0;

  /** Forgets what has left the window. A clock that went back makes everything as old as now. */
  const slide = (now: number): void => {
    let gone = 0;
    while (gone < bursts.length && now - (bursts[gone]?.at ?? now) >= quota.ms) {
      inWindow -= bursts[gone]?.count ?? 0;
      gone += 1;
    }
    bursts = gone > 0 ? bursts.slice(gone) : bursts;
    if ((bursts[bursts.length - 1]?.at ?? now) > now) {
      bursts = [{ at: now, count: inWindow }];
    }
  };
  /** Never to more than the rate we started with, and never back to its long window: short bursts were the lesson. */
  const raise = (now: number): void => {
    if (quota !== start && now - cleanSince > CLEAN_WINDOWS * quota.ms) {
      const most = Math.floor((start.writes / start.ms) * quota.ms);
      quota = { ...quota, writes: Math.max(quota.writes, Math.min(most, Math.ceil(quota.writes * 1.1))) };
      cleanSince = now;
    }
  };
  const believe = (writes: number, ms: number): void => {
    quota = writes / ms < quota.writes / quota.ms || ms < quota.ms ? { writes: Math.max(1, writes), ms } : quota;
  };
  const learn = (pause: number, now: number): void => {
    const ms = now - burstStart + pause;
    if (burstAccepted >= EVIDENCE) {
      scraps = [];
      believe(ms <= 2 * quota.ms ? burstAccepted : Math.floor(quota.writes * 0.9), Math.min(ms, quota.ms));
      return;
    }
    scraps.push({ count: burstAccepted, at: ms });
    if (scraps.length >= STUBBORN) {
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      believe(Math.floor(sum(scraps.map(({ count }) => count)) / scraps.length), sum(scraps.map(({ at }) => at)) / scraps.length);
      scraps = [];
    }
  };

  return {
    limit: () => quota,
    holding: (now) => now < heldUntil && heldUntil - now <= TUNING.retryAfter.most,
    delay: (count, now) => {
      slide(now);
      raise(now);
      const held = heldUntil - now > TUNING.retryAfter.most ? 0 : Math.max(0, heldUntil - now);
      let excess = inWindow + count - quota.writes;
      if (excess <= 0 || inWindow === 0) {
        return held;
      }
      for (const burst of bursts) {
        excess -= burst.count;
        if (excess <= 0) {
          return Math.max(held, burst.at + quota.ms - now);
        }
      }
      return Math.max(held, quota.ms);
    },
    sent: (count, now) => {
      slide(now);
      bursts.push({ at: now, count });
      inWindow += count;
      if (now - lastSent > PAUSE_BETWEEN_BURSTS) {
        burstStart = now;
        burstAccepted = 0;
      }
      lastSent = now;
    },
    accepted: (count) => {
      burstAccepted += count;
      refusals = count > 0 ? 0 : refusals;
    },
    refused: (retryAfterMs, sentAt, now) => {
      if (sentAt < heldUntil && now < heldUntil) {
        return;
      }
      const { least, most } = TUNING.retryAfter;
      const asked = retryAfterMs === 'unknown' ? pauseOf(TUNING.refusalPauses, refusals) : retryAfterMs;
      refusals += 1;
      const pause = Math.min(most, Math.max(least, asked));
      learn(pause, now);
      slide(now);
      heldUntil = now + pause;
      burstAccepted = 0;
      lastSent = Number.NEGATIVE_INFINITY;
      cleanSince = heldUntil;
    }
  };
}
