/**
 * Time that never goes back, nor before `from`. A clock that is set back would make every deadline hours away; here it
 * only stands still for a moment. A clock that is set forward, or a machine that slept, can't be told apart: both are time that has passed.
 */
export function createSteadyTime(from = Number.NEGATIVE_INFINITY): (now: number) => number {
  let last = from;
  let behind = 0;
  return (now) => {
    behind += Math.max(0, last - (now + behind));
    last = now + behind;
    return last;
  };
}
