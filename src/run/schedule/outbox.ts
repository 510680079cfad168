import { createDueQueue } from './dueQueue';
import { pauseOf, TUNING } from '../tuning';
import { createTurnQueue } from './turnQueue';

/** Objects that still have to be sent: for the first time in the order of the plan, or again after a pause. */
export interface Outbox {
  add(index: number, now: number): void;
  /** The object was refused, or nobody knows: if it is sent again, then not at once. */
  refused(index: number): void;
  undecided(index: number): void;
  /** It came back with 5xx: its own fault, or the service is down. */
  turnedDown(index: number): void;
  fresh(): number;
  again(): number;
  /** How many of those came back with 5xx. */
  down(): number;
  /** When the first of those that are to be sent again is due. */
  againAt(): number;
  /** What was refused goes before what was never sent; `most` of both together. */
  take(now: number, again: number, fresh: number, most: number): readonly number[];
}

/** @param length of the plan */
export function createOutbox(length: number): Outbox {
  const fresh = createTurnQueue(length);
  const retries = createDueQueue();
  const refusals = new Map<number, number>();
  const turnedDown = new Set<number>();
  let down = 0;
  return {
    add: (index, now) => {
      const times = refusals.get(index);
      if (times === undefined) {
        fresh.push(index);
      } else {
        retries.push(index, now + pauseOf(TUNING.refusalPauses, times));
        down += turnedDown.has(index) ? 1 : 0;
      }
    },
    refused: (index) => {
      refusals.set(index, (refusals.get(index) ?? -1) + 1);
    },
    undecided: (index) => {
      refusals.set(index, 0);
    },
    turnedDown: (index) => {
      refusals.set(index, 0);
      turnedDown.add(index);
    },
    fresh: fresh.size,
    again: retries.size,
    down: () => down,
    againAt: retries.nextAt,
    take: (now, again, first, most) => {
      const indexes = retries.takeDue(now, Math.min(again, most));
      down -= indexes.filter((index) => turnedDown.delete(index)).length;
      return [...indexes, ...fresh.take(Math.min(first, most - indexes.length))];
    }
  };
}
