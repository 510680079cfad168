import * as React from 'react';
import { TASKS } from '../../steps';
import type { TaskId } from '../../steps/taskId';
import { PlaceLink } from '../frame/PlaceLink';
import { useFlowStyles } from '../run/flowStyles';
import { useRun } from '../run/RunContext';
import { isElsewhere } from '../run/useElsewhere';
import { firstInTheWay, type OpenRuns } from '../run/useOpenRuns';
import { useText } from '../text/TextContext';

/** What keeps a task from being planned although nothing of the tenant does: only one run at a time. */
export type InTheWay =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'running'; readonly text: string; readonly link: React.ReactElement }
  | { readonly kind: 'elsewhere' | 'unfinished' | 'unreadable'; readonly text: string };

function taskOf(open: OpenRuns): TaskId | 'unknown' | 'none' {
  const first = firstInTheWay(open);
  if (first === undefined) {
    return 'none';
  }
  return first.left.kind === 'unusable' ? 'unknown' : first.left.header.task;
}

/** The run of another task, or one that an earlier visit left unfinished. */
export function useInTheWay(task: TaskId): InTheWay {
  const { view, openRuns, elsewhere } = useRun();
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
  if (isElsewhere(elsewhere)) {
    return { kind: 'elsewhere', text: say('run.elsewhere.inTheWay') };
  }
  if (openRuns.kind === 'failed') {
    return { kind: 'unreadable', text: say('run.open.failed') };
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
