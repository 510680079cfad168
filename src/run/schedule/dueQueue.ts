/**
 * A queue in which everything has a time; the earliest is always in front, and among equals the smallest value. A binary
 * heap: 100,000 entries are no matter.
 */
export interface DueQueue {
  size(): number;
  push(value: number, at: number): void;
  /** When the first one is due; Infinity when there is none. */
  nextAt(): number;
  /** Takes out up to `most` values that are due at `now`. */
  takeDue(now: number, most: number): number[];
}

interface Entry {
  readonly value: number;
  readonly at: number;
}

const NONE: Entry = { value: Number.POSITIVE_INFINITY, at: Number.POSITIVE_INFINITY };

export function createDueQueue(): DueQueue {
  const heap: Entry[] = [];
  const entry = (index: number): Entry => heap[index] ?? NONE;
  const before = (a: number, b: number): boolean => {
    const [first, second] = [entry(a), entry(b)];
    return first.at < second.at || (first.at === second.at && first.value < second.value);
  };
  const swap = (a: number, b: number): void => {
    const first = entry(a);
    heap[a] = entry(b);
    heap[b] = first;
  };
  const rise = (start: number): void => {
    let index = start;
    for (let parent = (index - 1) >> 1; index > 0 && before(index, parent); parent = (index - 1) >> 1) {
      swap(index, parent);
      index = parent;
    }
  };
  const sink = (): void => {
    let index = 0;
    for (;;) {
      const child = before(2 * index + 2, 2 * index + 1) ? 2 * index + 2 : 2 * index + 1;
      if (!before(child, index)) {
        return;
      }
      swap(index, child);
      index = child;
    }
  };
  const pop = (): number => {
    const first = entry(0);
    const last = heap.pop() ?? NONE;
    if (heap.length > 0) {
      heap[0] = last;
      sink();
    }
    return first.value;
  };
  return {
    size: () => heap.length,
    push: (value, at) => {
      heap.push({ value, at });
      rise(heap.length - 1);
    },
    nextAt: () => entry(0).at,
    takeDue: (now, most) => {
      const taken: number[] = [];
      while (taken.length < most && heap.length > 0 && entry(0).at <= now) {
        taken.push(pop());
      }
      return taken;
    }
  };
}
