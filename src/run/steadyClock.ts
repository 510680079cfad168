import type { Clock } from '../ports/clock';
import { createSteadyTime } from './steadyTime';

/**
 * The same clock, but time never goes back, and never before `from` (ms since 1970). When the clock of the machine is set
 * back, time goes on from where it was: what was due in a minute is due in a minute, not in the hours by which the clock
 * was corrected, and no proof looks older than the write that it proves.
 *
 * @remarks
 * A monotonic clock of the platform would not do: some stand still while the machine sleeps, and the quota of the service
 * does not. A jump forward is taken as it is: whoever slept finds everything due.
 * @see https://developer.mozilla.org/docs/Web/API/Performance/now#ticking_during_sleep
 */
export function steadyClock(clock: Clock, from: number): Clock {
  const time = createSteadyTime(from);
  return { now: () => time(clock.now()), sleep: (ms, signal) => clock.sleep(ms, signal) };
}
