/** A service that limits writes, reduced to the limiting: what a pacer learns from. */
export interface PacedService {
  /** One write at `now`: 0 when it passes, else after how many ms there is room again. */
  take(now: number): number;
  /** Share of the quota that is used. */
  load(now: number): number;
}

export interface ServiceQuota {
  readonly limit: number;
  readonly ms: number;
}

/** What was refused counts as well at Graph, and does not elsewhere. */
export type Refused = 'count' | 'are forgotten';

/** At most `limit` in any stretch of `ms`. */
export function slidingWindow({ limit, ms }: ServiceQuota, refused: Refused): PacedService {
  let times: number[] = [];
  const slide = (now: number): void => {
    const stays = times.findIndex((time) => time > now - ms);
    if (stays !== 0) {
      times = stays < 0 ? [] : times.slice(stays);
    }
  };
  return {
    take: (now) => {
      slide(now);
      const passes = times.length < limit;
      if (passes || refused === 'count') {
        times.push(now);
      }
      return passes ? 0 : (times[times.length - limit] ?? now) + ms - now;
    },
    load: (now) => {
      slide(now);
      return times.length / limit;
    }
  };
}

/** `limit` in each window; windows begin at `phase` and every `ms` from there, whoever sends what. */
export function fixedWindow({ limit, ms }: ServiceQuota, phase: number): PacedService {
  let window = Number.NaN;
  let used = 0;
  const turn = (now: number): void => {
    const current = Math.floor((now - phase) / ms);
    used = current === window ? used : 0;
    window = current;
  };
  return {
    take: (now) => {
      turn(now);
      used += 1;
      return used <= limit ? 0 : phase + (window + 1) * ms - now;
    },
    load: (now) => {
      turn(now);
      return used / limit;
    }
  };
}

/** `limit` at once, and from then on as they trickle in again: `limit` in `ms`. */
export function tokenBucket({ limit, ms }: ServiceQuota): PacedService {
  let tokens = limit;
  let filledAt = 0;
  const fill = (now: number): void => {
    tokens = Math.min(limit, tokens + ((now - filledAt) * limit) / ms);
    filledAt = now;
  };
  return {
    take: (now) => {
      fill(now);
      if (tokens < 1) {
        return Math.ceil(((1 - tokens) * ms) / limit);
      }
      tokens -= 1;
      return 0;
    },
    load: (now) => {
      fill(now);
      return 1 - tokens / limit;
    }
  };
}
