import type { Speaker } from '../../loc/speaker';
import type { HaltReason, RunEnd } from '../../run/runEnd';
import type { OutcomeReason, ResultRow } from '../../run/ledger/results';
import type { TaskId } from '../../steps/taskId';
import type { WatchEnd } from '../../run/watch/watch';
import { acceptedText } from './taskText';

/** Why an object ended up where it is. `status` and `graphCode` are Graph's own words. */
export function reasonText(reason: OutcomeReason, { status, graphCode }: Pick<ResultRow, 'status' | 'graphCode'>, { say }: Speaker): string {
  switch (reason) {
    case 'done':
    case 'wasGone':
    case 'notConfirmed':
    case 'noAnswer':
    case 'notReached':
    case 'held:gone':
    case 'held:nowKept':
    case 'held:changed':
    case 'guard':
    case 'forbiddenPrivileged':
      return say(`run.reason.${reason}`);
    default:
      return status === 0 ? say('run.reason.noAnswer') : say('run.reason.failure', { status, code: graphCode });
  }
}

/** How a run of this task ended. */
export function endText(end: RunEnd, task: TaskId, speaker: Speaker): string {
  switch (end.kind) {
    case 'halted':
      return haltText(end.reason, speaker);
    case 'complete':
      return speaker.say(`task.${task}.complete`);
    case 'accepted':
      return acceptedText(task, speaker);
    case 'incomplete':
    case 'stopped':
    case 'abandoned':
      return speaker.say(`run.end.${end.kind}`);
  }
}

/** How the run of another tab ended, as far as its journal tells. */
export function watchedEndText(end: WatchEnd, task: TaskId, speaker: Speaker): { readonly title: string; readonly text: string } {
  // What is left, and why, stands in the results of the tab that ran it.
  const closed = (run: RunEnd): string => (run.kind === 'incomplete' ? speaker.say('run.elsewhere.incomplete') : endText(run, task, speaker));
  return end.kind === 'closed'
    ? { title: speaker.say('run.elsewhere.ended'), text: closed(end.end) }
    : { title: speaker.say('run.elsewhere.unfollowed'), text: speaker.say('run.elsewhere.unfollowed.why') };
}

function haltText(reason: HaltReason, { say }: Speaker): string {
  switch (reason.kind) {
    case 'guard':
      return `${say('run.halt.guard')} ${say(`run.guard.${reason.guard}`)}`;
    case 'journal':
      return `${say('run.halt.journal')} ${say(`run.store.${reason.problem}`)}`;
    case 'actingAdmin':
      return say(`run.halt.actingAdmin.${reason.what}`);
    case 'lease':
    case 'canaryUnconfirmed':
    case 'tooManyUnconfirmed':
      return say(`run.halt.${reason.kind}`);
    case 'canaryFailed':
    case 'tooManyFailures':
    case 'noProgress': {
      const { status, graphCode, requestId } = reason.failure;
      const why = status === 0 ? '' : ` ${say('run.reason.failure', { status, code: graphCode })}. ${requestId}`;
      return `${say(`run.halt.${reason.kind}`)}${why}`;
    }
  }
}
