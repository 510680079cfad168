import type { ItemAnswer } from '../journal/journal';
import { isServed, isTurnedDown } from '../ledger/service';
import { pauseOf, TUNING } from '../tuning';

/** Notices that a service is down: that everything comes back with 5xx, and nothing says until when. */
export interface Outages {
  /** A batch that was sent at `sentAt` has come back. ms for which nothing is to be sent. */
  landed(answers: readonly ItemAnswer[], sentAt: number, now: number): number;
  isOn(): boolean;
}

export function createOutages(): Outages {
  let times = 0;
  let noticedAt = Number.NEGATIVE_INFINITY;
  return {
    landed: (answers, sentAt, now) => {
      if (answers.some(isServed)) {
        times = 0;
      }
      // What was under way together with the first says the same once more.
      if (!isTurnedDown(answers) || sentAt < noticedAt) {
        return 0;
      }
      noticedAt = now;
      times += 1;
      return pauseOf(TUNING.outagePauses, times - 1);
    },
    isOn: () => times > 0
  };
}
