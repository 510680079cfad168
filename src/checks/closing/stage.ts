import type { Wait } from '../check';
import { at, isAfter, iso, later } from '../lib/time';

/** A point on the way, with the waits that lead to it. */
export interface Stage {
  readonly until: string;
  readonly chain: readonly Wait[];
}

/** Compares two dates; what is no date comes first. */
export function byDate(a: string, b: string): number {
  return isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0;
}

/** The later of two stages, the first of two at the same time. */
export function latest(a: Stage, b: Stage): Stage {
  return byDate(a.until, b.until) < 0 ? b : a;
}

/** Puts a wait behind a stage: one that runs keeps its dates, one that a person starts moves to where it can begin. */
export function after(stage: Stage, wait: Wait): Stage {
  if (wait.state === 'running') {
    return { until: later(stage.until, wait.until), chain: [...stage.chain, wait] };
  }
  const begin = at(later(stage.until, wait.from));
  const [from, until] = [at(wait.from), at(wait.until)];
  if (begin === 'never' || from === 'never' || until === 'never') {
    return stage;
  }
  const moved: Wait = { ...wait, from: iso(begin), until: iso(begin + until - from) };
  return { until: moved.until, chain: [...stage.chain, moved] };
}

/**
 * Puts waits behind one another. What a person starts comes after everything that has to be done before, `begin`; what
 * runs already does not care.
 */
export function chained(waits: readonly Wait[], start: Stage, begin: Stage): readonly Stage[] {
  return waits.reduce<readonly Stage[]>((stages, wait) => {
    const own = stages[stages.length - 1] ?? start;
    return [...stages, after(wait.state === 'afterAction' ? latest(own, begin) : own, wait)];
  }, []);
}
