import type { SendLog } from './sendLog';

/** Fewer writes than these say nothing about a quota: a stray refusal is only waited out. */
const ENOUGH = 40;
/** So many refusals in a row say something all the same. */
const STUBBORN = 8;

/** What passed from one moment at which the service was full to the next: that is what it allows in this time. */
export interface Lesson {
  readonly passed: number;
  /** The most that passed without a refusal in between. */
  readonly longest: number;
  /** From the one moment to the other. */
  readonly ms: number;
  /** Nothing has passed since the lesson before: it was right about the writes, and its time too short. */
  readonly isCorrection: boolean;
}

export interface Evidence {
  /** `countsFor`: for how long a write counts for the quota that is believed in. */
  passed(count: number, sentAt: number, countsFor: number): void;
  /** The service was full at `sentAt` and has room again at `until`. */
  full(until: number): Lesson | 'tooLittle';
  /** The same, when nothing is to be learned from it. */
  closed(until: number): void;
}

interface Cycle {
  readonly from: number;
  readonly passed: number;
  readonly run: number;
  readonly longest: number;
}

export function createEvidence(log: SendLog): Evidence {
  let cycle: Cycle | undefined;
  let openAgainAt = Number.NEGATIVE_INFINITY;
  let strikes = 0;
  let isOver = false;
  let hasLearned = false;

  /** Before the first refusal nobody knows since when writes count: since the burst began. */
  const firstCycle = (): Cycle => {
    const { count, firstTenthAt } = log.passedSince(log.burstBegan());
    return { from: firstTenthAt, passed: count, run: count, longest: count };
  };
  const close = (until: number): void => {
    isOver = true;
    openAgainAt = until;
    strikes = 0;
  };
  return {
    passed: (count, sentAt, countsFor) => {
      if (isOver) {
        cycle = { from: Math.max(openAgainAt, sentAt - countsFor), passed: 0, run: 0, longest: 0 };
        isOver = false;
      }
      if (cycle !== undefined) {
        const run = cycle.run + count;
        cycle = { ...cycle, passed: cycle.passed + count, run, longest: Math.max(cycle.longest, run) };
      }
    },
    full: (until) => {
      strikes += 1;
      const seen = cycle ?? firstCycle();
      if (!isOver && seen.passed < (hasLearned ? ENOUGH / 2 : ENOUGH) && strikes < STUBBORN) {
        cycle = { ...seen, run: 0 };
        return 'tooLittle';
      }
      const isCorrection = isOver;
      cycle = seen;
      hasLearned = true;
      close(until);
      return { passed: Math.max(1, seen.passed), longest: Math.max(1, seen.longest), ms: until - seen.from, isCorrection };
    },
    closed: close
  };
}
