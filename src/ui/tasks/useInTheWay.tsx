import * as React from 'react';
import { TASKS } from '../../steps';
import type { TaskId } from '../../steps/taskId';
import { PlaceLink } from '../frame/PlaceLink';
import { useFlowStyles } from '../run/flowStyles';
import { useRun } from '../run/RunContext';
import type { OpenRuns } from '../run/useOpenRuns';
import { useText } from '../text/TextContext';

/** What keeps a task from being planned although nothing of the tenant does: only one run at a time. */
export type InTheWay =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'running'; readonly text: string; readonly link: React.ReactElement }
  | { readonly kind: 'unfinished'; readonly text: string };

function taskOf(open: OpenRuns): TaskId | 'unknown' | 'none' {
  const first = open.kind === 'found' ? open.runs[0] : undefined;
  if (first === undefined) {
    return 'none';
  }
  return first.inspection.kind === 'unusable' ? 'unknown' : first.inspection.journal.plan.task;
}

/** The run of another task, or one that an earlier visit left unfinished. */
export function useInTheWay(task: TaskId): InTheWay {
  const { view, openRuns } = useRun();
  const { say } = useText();
  const styles = useFlowStyles();
  if (view.kind === 'running' && view.home !== task) {
    return {
      kind: 'running',
      text: say('work.otherRuns', { running: say(`task.${view.plan.task}.running`) }),
      link: (
        <PlaceLink place={{ kind: 'step', step: TASKS[view.home].step }} className={styles.link}>
          {say('work.otherRuns.show')}
        </PlaceLink>
      )
    };
  }
  const open = taskOf(openRuns);
  switch (open) {
    case 'none':
      return { kind: 'nothing' };
    case 'unknown':
      return { kind: 'unfinished', text: say('work.unfinished.unknown') };
    default:
      return { kind: 'unfinished', text: say('work.unfinished', { task: say(`task.${open}.name`) }) };
  }
}
