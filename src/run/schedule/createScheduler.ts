import type { Work } from '../../ports/work';
import { landedOf } from './landedOf';
import type { Move } from './move';
import { lastMove, nextMove } from './nextMove';
import { createOutages } from './outages';
import { createPatience } from './patience';
import type { PauseReason } from '../pause';
import { pauseAskedFor } from './pauseAskedFor';
import { createPausing } from './pausing';
import type { RunEnd } from '../runEnd';
import type { Scheduler, SchedulerOptions } from './scheduler';
import { openSitting } from './sitting';
import { judgeFailure, takeAnswer, takeLooks, takeSweep, type Consequences, type Intake } from './takeResults';
import { createWriteDoor } from './writeDoor';

type Ending = { readonly kind: 'none' } | { readonly kind: 'ending'; readonly end: RunEnd };

/** The rules of a run put together: what is next, what an answer leads to, when it holds still, and when it ends. */
export function* openScheduler(options: SchedulerOptions): Work<Scheduler> {
  const { ledger, pacer, manner } = options;
  const door = createWriteDoor();
  const pausing = createPausing();
  const patience = createPatience();
  const outages = createOutages();
  let sitting = yield* openSitting(options, options.now);
  let ending: Ending = { kind: 'none' };

  function finish(end: RunEnd): void {
    if (ending.kind === 'none') {
      ending = { kind: 'ending', end };
      // When nobody answers or the session is over, looking would only fail.
      const pointless = end.kind === 'accepted' || (end.kind === 'halted' && end.reason.kind === 'noProgress');
      if (pointless || pausing.isBlind()) {
        sitting.looks.clear();
      } else {
        sitting.looks.drain();
      }
    }
  }
  const then: Consequences = {
    finish,
    obey: (verdict) => (verdict.kind === 'halt' ? finish({ kind: 'halted', reason: verdict.reason }) : undefined),
    pause: pausing.ask,
    progress: () => {
      patience.progress();
      pausing.progress();
    },
    trouble: patience.trouble
  };
  const intake = (): Intake => ({ ledger, manner, sitting, door, then });
  const inFlight = (): number => sitting.flying.writes + sitting.flying.looks + sitting.flying.sweeps + (door.asking() ? 1 : 0);

  function pause(why: PauseReason): Move {
    return inFlight() > 0
      ? { kind: 'wait', ms: Number.POSITIVE_INFINITY, why: 'answers' }
      : { kind: 'pause', why, again: why.kind === 'role' ? door.takeDoubts() : [] };
  }
  function hold(at: number): Move {
    const ms = door.asking() ? Number.POSITIVE_INFINITY : pausing.due(at);
    if (ms > 0) {
      return { kind: 'wait', ms, why: 'paused' };
    }
    pausing.probing();
    door.asked();
    return { kind: 'probe' };
  }
  function shutBy(why: PauseReason, at: number): void {
    door.shut();
    const state = pausing.state();
    if (state.kind === 'on' && state.why.kind === why.kind) {
      pausing.goesOn(at);
    } else {
      pausing.ask(why);
    }
  }

  return {
    phase: () => sitting.phases.current(),
    next: (at) => {
      const failure = patience.isOver();
      const state = pausing.state();
      if (failure !== undefined) {
        finish({ kind: 'halted', reason: { kind: 'noProgress', failure } });
      }
      if (ending.kind === 'ending') {
        return lastMove(sitting, ending.end, at);
      }
      switch (state.kind) {
        case 'none':
          return nextMove({ ...options, sitting, door, outages }, at);
        case 'asked':
          return pause(state.why);
        case 'on':
          return hold(at);
        case 'over':
          return { kind: 'resume' };
      }
    },
    wrote: (answers, sentAt, at) => {
      sitting.flying.writes -= 1;
      pacer.answered(landedOf(answers, sentAt), at);
      const notBefore = pauseAskedFor(answers, 'service');
      if (typeof notBefore === 'number') {
        pacer.hold(notBefore, at);
      }
      const outage = outages.landed(answers, sentAt, at);
      if (outage > 0) {
        pacer.hold(outage, at);
      }
      answers.forEach((answer) => takeAnswer(intake(), answer, at));
      if (answers.length > 0) {
        sitting.looks.answers(answers.every(({ answer }) => answer.kind === 'undecided') ? 'no' : 'yes');
      }
    },
    looked: (results, at) => {
      sitting.flying.looks -= 1;
      takeLooks(intake(), results, at);
    },
    swept: (sweep, demoted, at) => {
      sitting.flying.sweeps -= 1;
      takeSweep(intake(), sweep, demoted, at);
    },
    rounded: (indexes, at) => indexes.forEach((index) => sitting.enqueue(index, at)),
    probed: (admission, at) => {
      const state = pausing.state();
      switch (admission.kind) {
        case 'open':
          if (state.kind === 'on' && state.why.kind === 'role' && admission.role === 'unread') {
            return shutBy(state.why, at);
          }
          door.open(state.kind === 'on' ? 'canary' : sitting.phases.current(), at).forEach((index) => judgeFailure(intake(), index));
          return state.kind === 'on' ? pausing.over() : undefined;
        case 'shut':
          return shutBy(admission.why, at);
        case 'later':
          if (state.kind === 'on') {
            return shutBy(state.why, at);
          }
          door.shutFor(at);
          return patience.trouble(admission.failure, at);
        case 'barred':
          door.shut();
          return finish({ kind: 'halted', reason: admission.reason });
        case 'stopped':
          door.shut();
          return finish({ kind: 'stopped' });
      }
    },
    paused: (at) => pausing.begin(at),
    resumed: function* (at) {
      pausing.end();
      patience.rest();
      if (ending.kind === 'none') {
        sitting = yield* openSitting(options, at);
      }
    },
    nudge: pausing.nudge,
    stop: () => finish({ kind: 'stopped' }),
    halt: (reason) => finish({ kind: 'halted', reason })
  };
}
