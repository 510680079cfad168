import { createDueQueue } from './dueQueue';
import { pauseOf, TUNING } from '../tuning';

/** When to look at which changed object. */
export interface Looks {
  /** Objects that wait for a look. */
  waiting(): number;
  /** When `take` gives something; Infinity when nothing waits. */
  nextAt(eager: boolean): number;
  add(index: number, at: number): void;
  /** `eager`: take whatever is due; else wait a moment for a full batch. */
  take(now: number, eager: boolean): number[];
  /** The effect did not show. Returns false when that was the last of `most` looks: the object stays unconfirmed. */
  again(index: number, now: number, most: number): boolean;
  /** These looks gave no answer. */
  unanswered(indexes: readonly number[], now: number): void;
  /** Whether anybody answers at all: `no` when a whole batch stayed without an answer. */
  answers(any: 'yes' | 'no'): void;
  isBlind(): boolean;
  /** From now on one look for everything that waits, and none after it. */
  drain(): void;
  /** No more looks. */
  clear(): void;
}

/** How long a due look waits for company, ms: full batches cost a twentieth of the requests. */
const COMPANY = 1_000;

/** Looks at up to `size` objects. */
export function createLooks(size: number): Looks {
  const queue = createDueQueue();
  const looked = new Uint8Array(size);
  let blindness = 0;
  let draining = false;
  let closed = false;
  const push = (index: number, at: number): void => {
    if (!draining) {
      queue.push(index, at);
    }
  };

  return {
    waiting: queue.size,
    nextAt: (eager) => (draining && queue.size() > 0 ? 0 : queue.nextAt() + (eager ? 0 : COMPANY)),
    add: (index, at) => {
      looked[index] = 0;
      if (!closed) {
        queue.push(index, at);
      }
    },
    take: (now, eager) => {
      const oldest = queue.nextAt();
      const due = queue.takeDue(draining ? Number.POSITIVE_INFINITY : now, TUNING.batchSize);
      if (eager || draining || due.length === TUNING.batchSize || oldest <= now - COMPANY) {
        return due;
      }
      due.forEach((index) => queue.push(index, oldest));
      return [];
    },
    again: (index, now, most) => {
      looked[index] = (looked[index] ?? 0) + 1;
      const done = (looked[index] ?? 0) >= most;
      if (!done) {
        push(index, now + pauseOf(TUNING.lookPauses, looked[index] ?? 0));
      }
      return !done;
    },
    unanswered: (indexes, now) => {
      const at = now + pauseOf(TUNING.blindPauses, blindness);
      indexes.forEach((index) => push(index, at));
    },
    answers: (any) => {
      blindness = any === 'yes' ? 0 : blindness + 1;
    },
    isBlind: () => blindness > 0,
    drain: () => {
      draining = true;
    },
    clear: () => {
      draining = true;
      closed = true;
      queue.takeDue(Number.POSITIVE_INFINITY, queue.size());
    }
  };
}
