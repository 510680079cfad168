import { TUNING } from '../tuning';

/** Who is still on the way: not settled, and not held back. */
export type IsOpen = (index: number) => boolean;

/** Counts how often each object has had its chance. */
export interface Tries {
  /** It goes out now. */
  sent(index: number): void;
  /** The service has carried out or judged so many changes. */
  served(count: number): void;
  /** It came back undone, and that is its own. Whether it may be sent again. */
  own(index: number): boolean;
  /**
   * It came back with 5xx. That is its own when the service has served others since it was sent; else it may be the
   * service that is down, and counts for nobody as long as others are left to be asked. Whether it may be sent again.
   */
  turnedDown(index: number, isOpen: IsOpen): boolean;
  reset(index: number): void;
}

/** @param length of the plan */
export function createTries(length: number): Tries {
  const tries = new Uint8Array(length);
  /** How many had been served when it was sent last. */
  const servedBefore = new Uint32Array(length);
  let served = 0;
  /** Whoever was found to be left to be asked last time: as a rule they still are. */
  let witness = 0;

  const isWitness = (index: number, at: number, isOpen: IsOpen): boolean => at !== index && tries[at] === 0 && isOpen(at);
  /** Who has been singled out before, by an error while others were served, is nobody to ask. */
  const hasWitness = (index: number, isOpen: IsOpen): boolean => {
    for (let n = 0; n < length; n++) {
      const at = (witness + n) % length;
      if (isWitness(index, at, isOpen)) {
        witness = at;
        return true;
      }
    }
    return false;
  };
  const own = (index: number): boolean => {
    tries[index] = (tries[index] ?? 0) + 1;
    return (tries[index] ?? 0) < TUNING.maxTries;
  };

  return {
    sent: (index) => {
      servedBefore[index] = served;
    },
    served: (count) => {
      served += count;
    },
    own,
    turnedDown: (index, isOpen) => (served > (servedBefore[index] ?? 0) || !hasWitness(index, isOpen) ? own(index) : true),
    reset: (index) => {
      tries[index] = 0;
    }
  };
}
