import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import { checkStrings } from '../../checks/checkStrings';
import { Heading } from '../frame/Heading';
import { PlaceLink } from '../frame/PlaceLink';
import { Effort } from '../kit/Effort';
import { PortalButton } from '../kit/PortalButton';
import { ResultMark } from '../kit/ResultMark';
import { useId } from '../kit/useId';
import { useReadiness } from '../state/ReadingContext';
import type { StepState } from '../state/stepStates';
import { LockLine, type LockLineSeen } from '../tasks/LockLine';
import { useText } from '../text/TextContext';
import { CheckLinks } from './CheckLinks';
import { StateWords } from './StateWords';
import { useStepStyles } from './stepStyles';
import { taskState } from './taskState';

export interface TaskCardProps {
  readonly report: CheckReport;
  /** Of any step: it knows the road map. */
  readonly state: StepState;
  /** What is done about it right here. Without, the card leads to the panel. */
  readonly work?: React.ReactNode;
}

const NONE: readonly CheckReport[] = [];

/** One task: how it stands, what was found, what locks it and what it opens, what proves it, and the work itself. */
export const TaskCard: React.FC<TaskCardProps> = ({ report, state, work }) => {
  const styles = useStepStyles();
  const { say, tell } = useText();
  const { facts } = useReadiness().reading;
  const { check, result } = report;
  const lock = state.lockOf(check.id);
  const lineId = useId('locks');
  const opens = lock.kind === 'locked' && result.kind !== 'pass' ? lock.opens : NONE;
  const line = React.useMemo((): LockLineSeen => ({ id: lineId, checks: opens.map((each) => each.check.id) }), [lineId, opens]);
  const stands = taskState(report, lock, facts);
  const strings = checkStrings(check.id);
  const title = tell(strings.title);
  // What only a person can say is said in the panel, where the whole question stands.
  const main = work !== undefined || result.kind === 'pass' || lock.kind === 'locked' ? undefined : check.actions[0];
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <ResultMark kind={result.kind} as="icon" size={20} />
        <Heading level={3} className={styles.cardTitle}>
          <span className={styles.id}>{check.id}</span> {title}
        </Heading>
        <span className={styles.state}>
          <StateWords state={stands} />
        </span>
      </div>
      <p className={styles.finding}>{tell(result.message)}</p>
      <CheckLinks id={lineId} label={say('ui.lock.until')} reports={opens} />
      {result.kind !== 'pass' && <CheckLinks label={say('ui.lock.opens')} reports={state.opensOf(check.id)} />}
      <p className={styles.quiet}>
        {say('ui.steps.proof')} {tell(strings.proof)}
      </p>
      {work !== undefined && (
        <LockLine.Provider value={line}>
          <div className={styles.work}>{work}</div>
        </LockLine.Provider>
      )}
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
