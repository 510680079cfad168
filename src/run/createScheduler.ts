import type { GraphFailure } from '../ports/graph';
import type { ReadBack } from '../steps/task';
import type { ItemAnswer } from './journal';
import { createLooks } from './looks';
import type { Move, WaitReason } from './move';
import { createOutbox } from './outbox';
import { pauseAskedFor } from './pauseAskedFor';
import { createPatience } from './patience';
import { createPhases, type Verdict } from './phases';
import { rejectionMeans } from './rejection';
import type { RunEnd } from './runEnd';
import type { Scheduler, SchedulerOptions } from './scheduler';
import { settle } from './settle';
import { createSweeps } from './sweeps';
import { TUNING } from './tuning';

type Ending = { readonly kind: 'none' } | { readonly kind: 'ending'; readonly end: RunEnd };

/** The rules of a run put together: outbox, looks, phases, sweeps, pace and patience. */
export function createScheduler({ ledger, mode, pacer, manner, now }: SchedulerOptions): Scheduler {
  const outbox = createOutbox();
  const looks = createLooks(ledger.plan.items.length, manner.proof === 'days' ? TUNING.looksWhenDays : undefined);
  const phases = createPhases(manner.rounds === 'once' ? 'strict' : 'lenient');
  const sweeps = createSweeps();
  const patience = createPatience();
  const flying = { writes: 0, looks: 0, sweeps: 0 };
  let unconfirmed = 0;
  /** What was verified when the last round began. */
  let roundFrom = ledger.counts().verified;
  let ending: Ending = { kind: 'none' };

  ledger.plan.items.forEach((_, index) => enqueue(index, now, 0));

  /** Puts an object where its state belongs. What is undecided is looked at without a pause. */
  function enqueue(index: number, at: number, lookPause: number = TUNING.lookPauses[0]): void {
    const state = ledger.state(index);
    switch (state.kind) {
      case 'planned':
        return outbox.add(index, at);
      case 'pending':
        return looks.add(index, state.cause === 'undecided' ? at : at + lookPause);
      case 'sending':
      case 'verified':
      case 'failed':
      case 'refused':
        return;
    }
  }
  function finish(end: RunEnd): void {
    if (ending.kind === 'none') {
      ending = { kind: 'ending', end };
      // When nobody answers or the session is over, looking would only fail.
      const pointless = end.kind === 'accepted' || (end.kind === 'halted' && (end.reason.kind === 'signIn' || end.reason.kind === 'noProgress'));
      if (pointless) {
        looks.clear();
      } else {
        looks.drain();
      }
    }
  }
  const obey = (verdict: Verdict): void => (verdict.kind === 'halt' ? finish({ kind: 'halted', reason: verdict.reason }) : undefined);
  const toSend = (): number => (mode === 'write' ? outbox.fresh() + outbox.again() : 0);
  const open = (): number => flying.writes + flying.looks + looks.waiting();
  const isEager = (): boolean => toSend() === 0 || phases.current() !== 'steady';

  function nextWrite(at: number): Move | { readonly kind: 'none'; readonly ms: number } {
    const lanes = phases.current() === 'steady' ? TUNING.writeLanes : 1;
    const again = Math.min(phases.roomAgain(open()), outbox.again());
    const room = Math.min(phases.room(open(), again), outbox.fresh());
    // While nobody answers, reads find out first whether the last writes happened.
    if (mode === 'readOnly' || flying.writes >= lanes || again + room === 0 || (looks.isBlind() && looks.waiting() > 0)) {
      return { kind: 'none', ms: Number.POSITIVE_INFINITY };
    }
    const due = room > 0 ? 0 : outbox.againAt() - at;
    const delay = Math.max(due, pacer.delay(Math.min(again + room, TUNING.batchSize), at));
    if (delay > 0) {
      return { kind: 'none', ms: delay };
    }
    const indexes = outbox.take(at, again, room);
    flying.writes += 1;
    phases.sent(indexes);
    pacer.sent(indexes.length, at);
    return { kind: 'write', indexes };
  }
  function nextLook(at: number): Move | { readonly kind: 'none' } {
    const indexes = flying.looks < TUNING.verifyLanes ? looks.take(at, isEager()) : [];
    flying.looks += indexes.length > 0 ? 1 : 0;
    return indexes.length > 0 ? { kind: 'look', indexes } : { kind: 'none' };
  }
  function nextSweep(at: number): Move {
    const move = settle({ ledger, sweeps, mode, manner, roundFrom, at });
    flying.sweeps += move.kind === 'sweep' ? 1 : 0;
    return move;
  }
  /** Should there ever be nothing to wait for, then an honest end is better than a run that hangs. */
  function waitFor(ms: number, at: number): Move {
    const look = flying.looks < TUNING.verifyLanes ? looks.nextAt(isEager()) - at : Number.POSITIVE_INFINITY;
    const why: WaitReason = looks.isBlind()
      ? 'noAnswer'
      : ms <= look && ms < Number.POSITIVE_INFINITY
        ? pacer.holding(at) ? 'throttled' : 'quota'
        : look < Number.POSITIVE_INFINITY ? 'confirming' : 'answers';
    const until = Math.min(ms, look);
    const forNothing = until === Number.POSITIVE_INFINITY && flying.writes + flying.looks + flying.sweeps === 0;
    return forNothing ? { kind: 'end', end: { kind: 'incomplete' } } : { kind: 'wait', ms: Math.max(0, until), why };
  }
  function proceed(at: number): Move {
    const write = nextWrite(at);
    if (write.kind !== 'none') {
      return write;
    }
    const look = nextLook(at);
    if (look.kind !== 'none') {
      return look;
    }
    return toSend() + open() + flying.sweeps === 0 ? nextSweep(at) : waitFor(write.ms, at);
  }
  function conclude(at: number, end: RunEnd): Move {
    const look = nextLook(at);
    if (look.kind !== 'none') {
      return look;
    }
    return open() + flying.sweeps === 0 ? { kind: 'end', end } : { kind: 'wait', ms: Number.POSITIVE_INFINITY, why: 'answers' };
  }

  function takeAnswer({ id, answer }: ItemAnswer, at: number): void {
    const index = ledger.indexOf(id);
    switch (answer.kind) {
      case 'accepted':
        patience.progress();
        break;
      case 'rejected':
        outbox.refused(index);
        takeRejection(answer.failure, at);
        break;
      case 'undecided':
        patience.trouble(answer.failure, at);
        outbox.undecided(index);
        break;
      case 'refused':
        finish(answer.guard === 'stopped' ? { kind: 'stopped' } : { kind: 'halted', reason: { kind: 'guard', guard: answer.guard } });
        break;
      case 'notSent':
        break;
    }
    const state = ledger.state(index);
    if (state.kind === 'failed') {
      obey(phases.failed(index, state.failure));
    }
    enqueue(index, at);
  }
  function takeBlindness(failure: GraphFailure, at: number): void {
    if (rejectionMeans(failure) === 'person') {
      const { planned, verified, unconfirmed: accepted } = ledger.counts();
      const isTheEffect = manner.proof === 'endsSession' && verified + accepted === planned;
      finish(isTheEffect ? { kind: 'accepted' } : { kind: 'halted', reason: { kind: 'signIn', failure } });
    }
    patience.trouble(failure, at);
  }
  function takeRejection(failure: GraphFailure, at: number): void {
    const meaning = rejectionMeans(failure);
    if (meaning === 'person') {
      finish({ kind: 'halted', reason: { kind: 'signIn', failure } });
    } else if (meaning !== 'absent') {
      patience.trouble(failure, at);
    }
  }
  function takeLook(result: ReadBack, at: number): void {
    const index = ledger.indexOf(result.id);
    const state = ledger.state(index);
    switch (state.kind) {
      case 'verified':
        patience.progress();
        return phases.verified(index, state.cause === 'absent' ? 'wasAbsent' : 'effect');
      case 'failed':
        return obey(phases.failed(index, state.failure));
      case 'planned':
        return enqueue(index, at);
      case 'pending':
        return result.kind === 'notYet' && !looks.again(index, at) ? giveUp(index) : undefined;
      case 'sending':
      case 'refused':
        return;
    }
  }
  function giveUp(index: number): void {
    if (manner.proof === 'days') {
      // Accepted is all that there is to see today.
      return phases.verified(index, 'effect');
    }
    unconfirmed += 1;
    obey(phases.unconfirmed(index));
    const { planned, unsent } = ledger.counts();
    if (toSend() > 0 && unconfirmed > Math.max(TUNING.unconfirmed.least, TUNING.unconfirmed.share * (planned - unsent))) {
      finish({ kind: 'halted', reason: { kind: 'tooManyUnconfirmed' } });
    }
  }

  return {
    phase: phases.current,
    next: (at) => {
      const failure = patience.isOver(at);
      if (failure !== undefined) {
        finish({ kind: 'halted', reason: { kind: 'noProgress', failure } });
      }
      return ending.kind === 'ending' ? conclude(at, ending.end) : proceed(at);
    },
    wrote: (answers, sentAt, at) => {
      flying.writes -= 1;
      pacer.accepted(answers.filter(({ answer }) => answer.kind === 'accepted').length);
      const pause = pauseAskedFor(answers);
      if (pause !== 'none') {
        pacer.refused(pause, sentAt, at);
      }
      answers.forEach((answer) => takeAnswer(answer, at));
      if (answers.length > 0) {
        looks.answers(answers.every(({ answer }) => answer.kind === 'undecided') ? 'no' : 'yes');
      }
    },
    looked: (results, at) => {
      flying.looks -= 1;
      const unknown = results.flatMap((result) => (result.kind === 'unknown' ? [result] : []));
      looks.answers(unknown.length === results.length ? 'no' : 'yes');
      results.forEach((result) => takeLook(result, at));
      looks.unanswered(unknown.map(({ id }) => ledger.indexOf(id)), at);
      unknown.forEach(({ failure }) => takeBlindness(failure, at));
    },
    swept: (sweep, demoted, at) => {
      flying.sweeps -= 1;
      // What failed is still there, of course: only what was confirmed must not be.
      if (sweep.kind === 'swept' && demoted.length === 0) {
        sweeps.clean(at);
      } else {
        sweeps.unclean(at);
      }
      if (sweep.kind === 'unread') {
        takeBlindness(sweep.failure, at);
      }
      demoted.forEach((index) => enqueue(index, at));
    },
    rounded: (indexes, at) => {
      roundFrom = ledger.counts().verified;
      indexes.forEach((index) => enqueue(index, at));
    },
    stop: () => finish({ kind: 'stopped' }),
    halt: (reason) => finish({ kind: 'halted', reason })
  };
}
