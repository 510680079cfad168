import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TASKS } from '../../steps';
import { useAppServices } from '../services';
import { addressOf } from '../state/address';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { ImportJournal } from './ImportJournal';
import { OpenRunNotice } from './OpenRunNotice';
import { useRun, useWatched } from './RunContext';
import { isElsewhere } from './useElsewhere';
import { useJobs } from './useJobs';
import { firstInTheWay } from './useOpenRuns';
import { WatchedEnd } from './WatchedEnd';
import { WatchedRun } from './WatchedRun';

/**
 * On every page where something can be begun: the run that another tab carries out, which is only watched, and the one
 * that an earlier visit left unfinished. They come before all others.
 */
const OpenRunBand: React.FC = () => {
  const styles = useFlowStyles();
  const { access } = useAppServices();
  const { view, elsewhere } = useRun();
  const watch = useWatched();
  if (view.kind === 'running') {
    return <></>;
  }
  if (watch.view.kind === 'watching' || (isElsewhere(elsewhere) && watch.view.kind !== 'ended')) {
    return (
      <div className={styles.band}>
        <WatchedRun view={watch.view} elsewhere={elsewhere} />
      </div>
    );
  }
  return (
    <div className={styles.band}>
      {watch.view.kind === 'ended' && <WatchedEnd {...watch.view} onClose={watch.dismiss} />}
      {/* What ended in this tab a moment ago is shown by its task. */}
      {access === 'acting' && view.kind !== 'ended' && !isElsewhere(elsewhere) && <Unfinished />}
    </div>
  );
};

/** Nobody is at it: what is left to be continued or closed, and the way in for a journal from elsewhere. */
function Unfinished(): React.ReactElement {
  const styles = useFlowStyles();
  const { say } = useText();
  const { host } = useAppServices();
  const { openRuns, elsewhere, lookAgain } = useRun();
  const { organization, me } = useReadiness().reading.facts;
  const jobs = useJobs();
  const first = firstInTheWay(openRuns);
  const title = React.useRef<HTMLHeadingElement>(null);
  const imported = React.useRef('');
  // The way in makes room for what came in: whoever was there goes on reading here.
  React.useEffect(() => {
    if (first !== undefined && first.runId === imported.current) {
      imported.current = '';
      title.current?.focus();
    }
  }, [first]);
  if (organization.kind === 'unread' || me.kind === 'unread') {
    return <></>;
  }
  if (openRuns.kind === 'failed') {
    return (
      <div className={styles.notice} role="alert">
        <p>{`${say('run.open.failed')} ${say(`run.store.${openRuns.problem}`)}`}</p>
        <DefaultButton text={say('run.open.lookAgain')} onClick={lookAgain} />
      </div>
    );
  }
  const aside = openRuns.runs.filter(({ stands }) => stands === 'aside');
  const by = { id: me.value.id, name: me.value.displayName };
  return (
    <>
      {first !== undefined && (
        <OpenRunNotice
          key={first.runId}
          run={first}
          title={title}
          tenantId={organization.value.id}
          by={by}
          deserted={elsewhere.kind === 'lapsed' ? 'lapsed' : 'no'}
          onContinue={(plan) => {
            jobs.continueFrom(plan, plan.task);
            host.address.go(addressOf({ kind: 'step', step: TASKS[plan.task].step }));
          }}
          onClosed={lookAgain}
        />
      )}
      {aside.map(({ runId, domain }) => (
        <p key={runId} className={styles.quiet}>
          {say('run.open.aside', { domain })}
        </p>
      ))}
      {first === undefined && (
        <ImportJournal
          tenantId={organization.value.id}
          by={by}
          onImported={(runId) => {
            imported.current = runId;
            lookAgain();
          }}
        />
      )}
    </>
  );
}

export default OpenRunBand;
