import * as React from 'react';
import { TASKS } from '../../steps';
import { useAppServices } from '../services';
import { addressOf } from '../state/address';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { OpenRunNotice } from './OpenRunNotice';
import { useRun } from './RunContext';
import { useJobs } from './useJobs';

/** On every page where something can be begun: the run that an earlier visit left unfinished. It comes before all others. */
const OpenRunBand: React.FC = () => {
  const styles = useFlowStyles();
  const { say } = useText();
  const { host, access } = useAppServices();
  const { view, openRuns, lookAgain } = useRun();
  const { organization, me } = useReadiness().reading.facts;
  const jobs = useJobs();
  // What is running is shown by its task, and so is what ended a moment ago.
  if (access === 'watching' || view.kind === 'running' || view.kind === 'ended' || organization.kind === 'unread' || me.kind === 'unread') {
    return <></>;
  }
  if (openRuns.kind === 'failed') {
    return <p className={styles.notice}>{`${say('run.open.failed')} ${say(`run.store.${openRuns.problem}`)}`}</p>;
  }
  const first = openRuns.kind === 'found' ? openRuns.runs[0] : undefined;
  return first === undefined ? (
    <></>
  ) : (
    <OpenRunNotice
      run={first}
      tenantId={organization.value.id}
      onContinue={(plan) => {
        jobs.continueFrom(plan, plan.task);
        host.address.go(addressOf({ kind: 'step', step: TASKS[plan.task].step }));
      }}
      onClosed={lookAgain}
    />
  );
};

export default OpenRunBand;
