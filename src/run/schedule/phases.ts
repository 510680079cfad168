import type { GraphFailure } from '../../ports/graph';
import type { HaltReason } from '../runEnd';
import { TUNING } from '../tuning';

/** One object first, then ten, then all: what is wrong with a run shows on few. */
export type Phase = 'canary' | 'ramp' | 'steady';

export type Verdict = { readonly kind: 'goOn' } | { readonly kind: 'halt'; readonly reason: HaltReason };

const GO_ON: Verdict = { kind: 'goOn' };

/** Canary, ramp, and the watch over failures. Every session begins with a canary, continued ones too. */
export interface Phases {
  current(): Phase;
  /** How many objects may be sent for the first time now. `open`: what was sent and is not settled; `again`: what waits. */
  room(open: number, again: number): number;
  /** How many of those that have to be sent again may be. */
  roomAgain(open: number): number;
  sent(indexes: readonly number[]): void;
  verified(index: number, cause: 'effect' | 'wasAbsent'): void;
  failed(index: number, failure: GraphFailure): Verdict;
  unconfirmed(index: number): Verdict;
}

/** `lenient`: refusals are expected, because some objects only go after others; one of them is no bad omen. */
export function createPhases(manner: 'strict' | 'lenient'): Phases {
  let phase: Phase = 'canary';
  let rampLeft: number = TUNING.rampSize;
  let rampFailed = 0;
  /** Objects of canary and ramp that are not settled. */
  const probation = new Set<number>();
  /** The last settled objects, true for failed: a ring. */
  const settled: boolean[] = [];
  let failures = 0;

  const record = (failed: boolean): void => {
    settled.push(failed);
    failures += failed ? 1 : 0;
    if (settled.length > TUNING.steadyFailures.of) {
      failures -= settled.shift() === true ? 1 : 0;
    }
  };
  const leave = (index: number): boolean => {
    const wasIn = probation.delete(index);
    if (phase === 'ramp' && rampLeft === 0 && probation.size === 0) {
      phase = 'steady';
    }
    return wasIn;
  };

  return {
    current: () => phase,
    room: (open, again) => {
      switch (phase) {
        case 'canary':
          return open + again === 0 ? 1 : 0;
        case 'ramp':
          return rampLeft;
        case 'steady':
          return TUNING.batchSize;
      }
    },
    roomAgain: (open) => (phase === 'canary' ? (open === 0 ? 1 : 0) : TUNING.batchSize),
    sent: (indexes) => {
      if (phase !== 'steady') {
        // A witness beside what is left of the ramp comes on top of it.
        rampLeft = phase === 'ramp' ? Math.max(0, rampLeft - indexes.filter((index) => !probation.has(index)).length) : rampLeft;
        indexes.forEach((index) => probation.add(index));
      }
    },
    verified: (index, cause) => {
      record(false);
      if (probation.has(index) && phase === 'canary') {
        // Something that was gone before proves nothing about our writes: the next object is the canary.
        phase = cause === 'effect' ? 'ramp' : 'canary';
      }
      leave(index);
    },
    failed: (index, failure) => {
      record(true);
      const phaseThen = phase;
      const onProbation = leave(index) && manner === 'strict';
      if (onProbation && phaseThen === 'canary') {
        return { kind: 'halt', reason: { kind: 'canaryFailed', failure } };
      }
      rampFailed += onProbation ? 1 : 0;
      const tooMany = rampFailed > TUNING.rampFailures || failures > TUNING.steadyFailures.failures;
      return tooMany ? { kind: 'halt', reason: { kind: 'tooManyFailures', failure } } : GO_ON;
    },
    unconfirmed: (index) => {
      const phaseThen = phase;
      if (!leave(index)) {
        return GO_ON;
      }
      return { kind: 'halt', reason: { kind: phaseThen === 'canary' ? 'canaryUnconfirmed' : 'tooManyUnconfirmed' } };
    }
  };
}
