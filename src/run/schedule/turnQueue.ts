/** Objects that are taken in the order of the plan. A mark for each, since 100,000 are put in at the very start of a run. */
export interface TurnQueue {
  size(): number;
  /** What waits already, waits once. */
  push(index: number): void;
  /** Takes out up to `most`, the first of the plan first. */
  take(most: number): number[];
}

/** @param length of the plan */
export function createTurnQueue(length: number): TurnQueue {
  const marks = new Uint8Array(length);
  let waiting = 0;
  /** Before it, nothing waits. */
  let first = length;
  return {
    size: () => waiting,
    push: (index) => {
      waiting += marks[index] === 0 ? 1 : 0;
      marks[index] = 1;
      first = Math.min(first, index);
    },
    take: (most) => {
      const taken: number[] = [];
      while (taken.length < most && waiting > 0) {
        first = marks.indexOf(1, first);
        marks[first] = 0;
        waiting -= 1;
        taken.push(first);
      }
      return taken;
    }
  };
}
