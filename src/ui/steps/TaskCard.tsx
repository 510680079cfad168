import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import { checkStrings } from '../../checks/checkStrings';
import { Heading } from '../frame/Heading';
import { PlaceLink } from '../frame/PlaceLink';
import { Effort } from '../kit/Effort';
import { PortalButton } from '../kit/PortalButton';
import { ResultMark } from '../kit/ResultMark';
import { useReadiness } from '../state/ReadingContext';
import type { Lock } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';
import { taskState, type TaskState } from './taskState';

export interface TaskCardProps {
  readonly report: CheckReport;
  readonly lock: Lock;
}

/** One task: how it stands, what was found, what proves it. */
export const TaskCard: React.FC<TaskCardProps> = ({ report, lock }) => {
  const styles = useStepStyles();
  const { say, tell } = useText();
  const { facts } = useReadiness().reading;
  const { check, result } = report;
  const strings = checkStrings(check.id);
  const title = tell(strings.title);
  // What only a person can say is said in the panel, where the whole question stands.
  const main = result.kind === 'pass' || lock.kind === 'locked' ? undefined : check.actions[0];
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <ResultMark kind={result.kind} as="icon" size={20} />
        <Heading level={3} className={styles.cardTitle}>
          <span className={styles.id}>{check.id}</span> {title}
        </Heading>
        <span className={styles.state}>
          <StateWords state={taskState(report, lock, facts)} />
        </span>
      </div>
      <p className={styles.finding}>{tell(result.message)}</p>
      <p className={styles.quiet}>
        {say('ui.steps.proof')} {tell(strings.proof)}
      </p>
      <div className={styles.foot}>
        <PlaceLink place={{ kind: 'check', id: check.id }} className={styles.link} aria-label={say('ui.steps.openFor', { what: title })} data-check={check.id}>
          {say('ui.steps.open')}
        </PlaceLink>
        {main?.kind === 'portal' && <PortalButton page={main.page} />}
        {result.kind !== 'pass' && <Effort size={check.effort} as="named" />}
      </div>
    </article>
  );
};

function StateWords({ state }: { readonly state: TaskState }): React.ReactElement {
  const { say } = useText();
  switch (state.kind) {
    case 'verified':
      return <>{say('ui.steps.state.verified', state)}</>;
    case 'attested':
      return <>{say('ui.steps.state.attested', state)}</>;
    case 'waitingUntil':
      return <>{say('ui.steps.state.waitingUntil', state)}</>;
    case 'locked':
    case 'ready':
    case 'waiting':
    case 'needsYou':
    case 'couldNotCheck':
      return <>{say(`ui.steps.state.${state.kind}`)}</>;
  }
}
