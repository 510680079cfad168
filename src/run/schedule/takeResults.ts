import type { GraphFailure } from '../../ports/graph';
import type { ReadBack, Sweep } from '../../steps/task';
import type { ItemAnswer } from '../journal/journal';
import type { Ledger } from '../ledger/ledger';
import type { PauseReason } from '../pause';
import type { Verdict } from './phases';
import { rejectionMeans } from '../ledger/rejection';
import { isServiceError } from '../ledger/service';
import type { RunEnd } from '../runEnd';
import type { SchedulerOptions } from './scheduler';
import type { Sitting } from './sitting';
import { TUNING } from '../tuning';
import type { WriteDoor } from './writeDoor';

/** What results can lead to, beside where they put their objects. */
export interface Consequences {
  finish(end: RunEnd): void;
  obey(verdict: Verdict): void;
  pause(why: PauseReason): void;
  /** Something was accepted or confirmed. */
  progress(): void;
  trouble(failure: GraphFailure, at: number): void;
}

/** Where results are taken in. The ledger has them already. */
export interface Intake extends Pick<SchedulerOptions, 'ledger' | 'manner'> {
  readonly sitting: Sitting;
  readonly door: WriteDoor;
  readonly then: Consequences;
}

/** The answer to one change. */
export function takeAnswer({ ledger, sitting, door, then }: Intake, { id, answer }: ItemAnswer, at: number): void {
  const index = ledger.indexOf(id);
  switch (answer.kind) {
    case 'accepted':
      then.progress();
      break;
    case 'rejected':
      sitting.outbox.refused(index);
      takeRejection(then, answer.failure, at);
      break;
    case 'undecided':
      then.trouble(answer.failure, at);
      sitting.outbox[isServiceError(answer.failure.code) ? 'turnedDown' : 'undecided'](index);
      break;
    case 'refused':
      if (answer.guard === 'identityUnknown') {
        // Whether that is the network, the session or the tenant is found out before anything else is sent.
        sitting.outbox.refused(index);
        door.shut();
      } else {
        then.finish(answer.guard === 'stopped' ? { kind: 'stopped' } : { kind: 'halted', reason: { kind: 'guard', guard: answer.guard } });
      }
      break;
    case 'notSent':
      break;
  }
  const state = ledger.state(index);
  if (state.kind === 'failed' && state.failure.code === 'forbidden') {
    door.doubt(index);
  } else {
    judgeFailure({ ledger, sitting, then }, index);
  }
  sitting.enqueue(index, at);
}

/** An object that has failed for good counts among the failures that stop a run. */
export function judgeFailure({ ledger, sitting, then }: Pick<Intake, 'ledger' | 'sitting' | 'then'>, index: number): void {
  const state = ledger.state(index);
  if (state.kind === 'failed') {
    then.obey(sitting.phases.failed(index, state.failure));
  }
}

function takeRejection(then: Consequences, failure: GraphFailure, at: number): void {
  const meaning = rejectionMeans(failure);
  if (meaning === 'person') {
    then.pause({ kind: 'signIn', failure });
  } else if (meaning !== 'absent') {
    then.trouble(failure, at);
  }
}

/** A batch of looks. */
export function takeLooks(intake: Intake, results: readonly ReadBack[], at: number): void {
  const { ledger, sitting, then } = intake;
  const failures = results.flatMap((result) => (result.kind === 'unknown' ? [result.failure] : []));
  const blind = results.flatMap((result) => (result.kind === 'unknown' ? [ledger.indexOf(result.id)] : []));
  sitting.looks.answers(blind.length === results.length ? 'no' : 'yes');
  results.forEach((result) => takeLook(intake, result, at));
  sitting.looks.unanswered(blind.filter((index) => ledger.state(index).kind === 'pending'), at);
  failures.forEach((failure) => takeBlindness(intake, failure, at));
  // A reader tries more than once: when no look of a batch came through, then nothing does.
  const failure = failures[0];
  if (failure !== undefined && blind.length === results.length && failures.every(({ code }) => code === 'network')) {
    then.pause({ kind: 'offline', failure });
  }
}

function takeLook(intake: Intake, result: ReadBack, at: number): void {
  const { ledger, sitting, then } = intake;
  const index = ledger.indexOf(result.id);
  const state = ledger.state(index);
  switch (state.kind) {
    case 'verified':
      then.progress();
      return state.cause === 'unsent' ? undefined : sitting.phases.verified(index, state.cause === 'absent' ? 'wasAbsent' : 'effect');
    case 'failed':
      return judgeFailure(intake, index);
    case 'planned':
      return sitting.isHeld(index) ? takeHeld(intake, result, index, at) : sitting.enqueue(index, at);
    case 'pending': {
      // Accepted is all that there is to see today. What nobody has accepted may have to be sent again.
      const isForDays = intake.manner.proof === 'days' && state.cause === 'accepted';
      const most = isForDays ? TUNING.looksWhenDays : TUNING.lookPauses.length;
      if (result.kind === 'unknown' || sitting.looks.again(index, at, most)) {
        return;
      }
      return isForDays ? sitting.phases.verified(index, 'effect') : giveUp(intake, index);
    }
    case 'sending':
    case 'refused':
      return;
  }
}

/** What is held back keeps nobody waiting for long: what a look finds undone, or can't find out, stays as it is. */
function takeHeld({ sitting }: Intake, result: ReadBack, index: number, at: number): void {
  if (result.kind === 'unknown') {
    sitting.looks.again(index, at, TUNING.looksWhenHeld);
  }
}

function giveUp({ ledger, sitting, then }: Intake, index: number): void {
  sitting.unconfirmed += 1;
  then.obey(sitting.phases.unconfirmed(index));
  const { planned, unsent } = ledger.counts();
  const most = Math.max(TUNING.unconfirmed.least, TUNING.unconfirmed.share * (planned - unsent));
  if (sitting.toSend() > 0 && sitting.unconfirmed > most) {
    then.finish({ kind: 'halted', reason: { kind: 'tooManyUnconfirmed' } });
  }
}

/** A look at the whole listing. `demoted`: objects that it showed although they had been confirmed. */
export function takeSweep(intake: Intake, sweep: Sweep, demoted: readonly number[], at: number): void {
  const { sitting, then } = intake;
  // What failed is still there, of course: only what was confirmed must not be.
  if (sweep.kind === 'swept' && demoted.length === 0) {
    sitting.sweeps.clean(at);
  } else {
    sitting.sweeps.unclean(at);
  }
  if (sweep.kind === 'unread') {
    takeBlindness(intake, sweep.failure, at);
    if (sweep.failure.code === 'network') {
      then.pause({ kind: 'offline', failure: sweep.failure });
    }
  }
  demoted.forEach((index) => sitting.enqueue(index, at));
}

function takeBlindness({ ledger, manner, then }: Intake, failure: GraphFailure, at: number): void {
  if (rejectionMeans(failure) !== 'person') {
    return then.trouble(failure, at);
  }
  if (manner.proof === 'endsSession' && isAllAccepted(ledger)) {
    then.finish({ kind: 'accepted' });
  } else {
    then.pause({ kind: 'signIn', failure });
  }
}

function isAllAccepted(ledger: Ledger): boolean {
  const { planned, verified, unconfirmed } = ledger.counts();
  return verified + unconfirmed === planned;
}
