import * as React from 'react';
import type { Drift } from '../../run/plan/drift';
import type { TaskId } from '../../steps/taskId';
import { Name } from '../kit/Name';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';

export interface DriftListProps {
  readonly task: TaskId;
  readonly drift: Drift;
}

const KINDS = ['appeared', 'gone', 'nowKept', 'changed'] as const;
const NAMED = 10;

/** How the tenant differs from the plan, by name. */
export const DriftList: React.FC<DriftListProps> = ({ task, drift }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  return (
    <ul className={styles.examples}>
      {KINDS.filter((kind) => drift[kind].length > 0).map((kind) => (
        <li key={kind}>
          {say(`run.drift.${kind}`, { things: say(`task.${task}.things`, { count: drift[kind].length }) })}
          <ul>
            {drift[kind].slice(0, NAMED).map(({ id, name }) => (
              <li key={id}>
                <Name text={name} />
              </li>
            ))}
          </ul>
          {drift[kind].length > NAMED && say('result.more', { count: drift[kind].length - NAMED })}
        </li>
      ))}
    </ul>
  );
};
