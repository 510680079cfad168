import { createEvidence, type Lesson } from './evidence';
import { rateOf, type Quota } from './quota';
import type { SendLog } from './sendLog';
import { createTrials } from './trials';

/** Refused although neither writes nor time were too many: somebody else uses the quota too, or it has become smaller. */
const COME_DOWN = 0.95;
/** So much of a quota has to have passed for it to be nearly right. */
const NEARLY = 0.9;
/** … and so much longer its time gets then, whatever the service says. */
const AT_LEAST = 1.01;
/** `Retry-After` is rounded up to seconds: a window may be this much shorter, ms, and at most this share. */
const ROUNDED_UP = { ms: 500, share: 0.05, from: 3_000 } as const;

/** Learns a quota from what passes and what is refused, whatever the service counts by: windows or tokens. */
export interface Learner {
  /** `unknown` as long as the service never was full. */
  quota(): Quota | 'unknown';
  /** Whether a whole stretch of the quota has passed since it was learned. */
  isProven(): boolean;
  /** How many may be tried beyond the quota, once it is used up. */
  trial(now: number): number;
  passed(count: number, sentAt: number, kind: 'usual' | 'trial'): void;
  /** @param until when the service has room again, by its own word. */
  refused(sentAt: number, until: number, kind: 'usual' | 'trial'): void;
}

/**
 * @remarks
 * A refusal says that the service is full, and until when. What passed between two such moments, over the time between
 * them, is the quota: 200 writes in a burst, refused after 0.1 s with `Retry-After: 10` → 200 in 10.1 s. Where that was
 * only a part of a window, or the reserve of a token bucket, the next refusal measures it right.
 */
export function createLearner(log: SendLog, ceiling: Quota): Learner {
  const evidence = createEvidence(log);
  const trials = createTrials(ceiling);
  let quota: Quota | 'unknown' = 'unknown';
  /** As it was measured; `quota` may have grown by trials since. */
  let measured: Quota = ceiling;
  /** Without the benefit of rounding. */
  let longestMs = 0;
  let provenAt = 0;
  let isProven = true;

  const believe = (count: number, ms: number, passed: number, until: number, told: 'exactly' | 'roundedUp'): void => {
    const writes = Math.max(1, Math.floor(count));
    const rounding = told === 'exactly' || ms < ROUNDED_UP.from ? 0 : Math.min(ROUNDED_UP.ms, ms * ROUNDED_UP.share);
    longestMs = ms;
    measured = { writes, ms: ms - rounding };
    quota = measured;
    isProven = false;
    provenAt = until + 0.9 * measured.ms;
    trials.measured({ writes, ms }, passed, until);
  };
  /** What was believed in, if nearly all of it has just passed: then only its time is too short, by what the service says. */
  const nearlyRight = (old: Quota, lesson: Lesson, sentAt: number, until: number): Quota | 'no' => {
    const recent = log.passedSince(sentAt - old.ms).count;
    const ms = Math.min(old.ms + (until - sentAt), (old.writes * lesson.ms) / lesson.passed);
    return recent < NEARLY * old.writes || lesson.isCorrection ? 'no' : { writes: old.writes, ms: Math.max(ms, AT_LEAST * old.ms) };
  };
  const learn = (old: Quota | 'unknown', lesson: Lesson, sentAt: number, until: number): void => {
    const { passed, longest, isCorrection } = lesson;
    const writes = Math.min(old === 'unknown' ? longest : old.writes, longest);
    const ms = (writes * lesson.ms) / passed;
    const near = old === 'unknown' ? 'no' : nearlyRight(old, lesson, sentAt, until);
    if (old !== 'unknown' && near !== 'no') {
      const isRounding = !isProven && old.ms < longestMs && near.ms <= longestMs + 3 * ROUNDED_UP.ms;
      believe(near.writes, isRounding ? longestMs : near.ms, passed, until, 'exactly');
    } else if (old === 'unknown' || isCorrection || rateOf(old) > writes / ms) {
      believe(writes, ms, passed, until, 'roundedUp');
    } else {
      believe(old.writes * COME_DOWN, old.ms, passed, until, 'exactly');
    }
  };

  return {
    quota: () => quota,
    isProven: () => isProven,
    trial: (now) => (quota === 'unknown' || !isProven ? 0 : trials.most(quota, now)),
    passed: (count, sentAt, kind) => {
      evidence.passed(count, sentAt, quota === 'unknown' ? 0 : quota.ms);
      if (quota === 'unknown') {
        return;
      }
      isProven = isProven || sentAt > provenAt;
      if (kind === 'trial') {
        quota = { ...quota, writes: quota.writes + count };
      }
      measured = trials.passed(count, sentAt, quota) === 'proven' ? quota : measured;
    },
    refused: (sentAt, until, kind) => {
      if (quota !== 'unknown' && (kind === 'trial' || quota.writes > measured.writes)) {
        // Too much was tried, and nothing is wrong with what was measured.
        quota = kind === 'trial' ? quota : measured;
        trials.failed(until, Math.max(0, until - sentAt - log.wait(quota, 1, sentAt)));
        return evidence.closed(until);
      }
      const lesson = evidence.full(until);
      if (lesson !== 'tooLittle') {
        learn(quota, lesson, sentAt, until);
      }
    }
  };
}
