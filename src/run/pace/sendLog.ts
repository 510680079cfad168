import type { Quota } from './quota';

/** Writes that were sent, as long as they count for a quota. */
export interface SendLog {
  sent(count: number, at: number): void;
  /**
   * A batch under way has come back, and counts as the oldest: which one it is changes no sum. It left at `sentAt`, later
   * than planned; `passed` of it were not throttled.
   */
  landed(sentAt: number, passed: number): void;
  /** Writes that nobody has answered yet. */
  underWay(): number;
  /** How many more the quota allows at this moment. */
  room(quota: Quota, now: number): number;
  /** After how many ms the quota allows `count`; 0 for now. */
  wait(quota: Quota, count: number, now: number): number;
  /** Passed since `from`, and when the first tenth of them had been sent. */
  passedSince(from: number): { readonly count: number; readonly firstTenthAt: number };
  /** When the current burst began: nothing was sent for a while before. */
  burstBegan(): number;
}

interface Batch {
  at: number;
  passed: number;
  landed: boolean;
  readonly count: number;
}

/** After this long without a write the next one begins a new burst, ms. */
const BETWEEN_BURSTS = 3_000;

/** @param keepMs for how long writes are kept: the longest quota's. */
export function createSendLog(keepMs: number): SendLog {
  let batches: Batch[] = [];

  const within = ({ ms }: Quota, now: number): readonly Batch[] => {
    const first = batches.findIndex(({ at }) => now - at < ms);
    return first < 0 ? [] : batches.slice(first);
  };
  const used = (list: readonly Batch[]): number => list.reduce((sum, { count }) => sum + count, 0);

  return {
    sent: (count, at) => {
      const first = batches.findIndex((batch) => at - batch.at < keepMs || !batch.landed);
      batches = first < 0 ? [] : batches.slice(first);
      batches.push({ at, count, passed: 0, landed: false });
    },
    landed: (sentAt, passed) => {
      const batch = batches.find(({ landed }) => !landed);
      if (batch !== undefined) {
        batch.landed = true;
        batch.passed = passed;
        batch.at = Math.max(batch.at, sentAt);
      }
    },
    underWay: () => used(batches.filter(({ landed }) => !landed)),
    room: (quota, now) => quota.writes - used(within(quota, now)),
    wait: (quota, count, now) => {
      const list = within(quota, now);
      let excess = used(list) + Math.min(count, quota.writes) - quota.writes;
      if (excess <= 0) {
        return 0;
      }
      for (const batch of list) {
        excess -= batch.count;
        if (excess <= 0) {
          return batch.at + quota.ms - now;
        }
      }
      return quota.ms;
    },
    passedSince: (from) => {
      const list = batches.filter(({ at, passed }) => at >= from && passed > 0);
      const count = list.reduce((sum, { passed }) => sum + passed, 0);
      let seen = 0;
      const tenth = list.find(({ passed }) => (seen += passed) >= count / 10);
      return { count, firstTenthAt: tenth?.at ?? from };
    },
    burstBegan: () => {
      const last = batches.length - 1;
      let first = last;
      while (first > 0 && (batches[first]?.at ?? 0) - (batches[first - 1]?.at ?? 0) <= BETWEEN_BURSTS) {
        first -= 1;
      }
      return batches[first]?.at ?? 0;
    }
  };
}
