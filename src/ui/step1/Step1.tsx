import * as React from 'react';
import type { Me } from '../../facts/me';
import type { Plan } from '../../run/plan';
import { NO_CHOICE } from '../../steps/choiceStore';
import { useRun } from '../run/RunContext';
import { useAppServices } from '../services';
import { useText } from '../text/TextContext';
import { Chooser } from './Chooser';
import { OpenRunNotice } from './OpenRunNotice';
import { Refused } from './Refused';
import { Results } from './Results';
import { Review } from './Review';
import { RunScreen } from './RunScreen';
import { useChoice } from './useChoice';
import { useJobs } from './useJobs';
import { useOpenRuns } from './useOpenRuns';
import { useStep1Styles } from './step1Styles';

export interface Step1Props {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly me: Me;
}

type Stage = { readonly kind: 'choosing' } | { readonly kind: 'reviewing'; readonly plan: Plan };

/** Choose, review, run, results: one at a time. An unfinished run comes before everything else. */
export const Step1: React.FC<Step1Props> = ({ tenantId, tenantName, me }) => {
  const styles = useStep1Styles();
  const { say } = useText();
  const { access } = useAppServices();
  const { view, dismiss } = useRun();
  const [stage, setStage] = React.useState<Stage>({ kind: 'choosing' });
  const [turn, setTurn] = React.useState(0);
  const choice = useChoice(tenantId);
  const open = useOpenRuns(tenantId, `${view.kind} ${turn}`);
  const jobs = useJobs(me, choice.state.kind === 'loaded' ? choice.state.choice : NO_CHOICE);
  const choose = (): void => {
    dismiss();
    setStage({ kind: 'choosing' });
  };
  switch (view.kind) {
    case 'running':
      return <RunScreen view={view} />;
    case 'refused':
      return <Refused refusal={view.refusal} onBack={choose} />;
    case 'ended':
      return (
        <Results
          view={view}
          onContinue={() => jobs.continueFrom(view.plan)}
          onClose={choose}
          onPlan={(plan) => {
            dismiss();
            setStage({ kind: 'reviewing', plan });
          }}
        />
      );
    case 'idle':
      break;
  }
  if (access === 'watching') {
    return <p className={styles.notice}>{say('step1.watching')}</p>;
  }
  if (open.kind === 'failed') {
    return <p className={styles.notice}>{`${say('run.open.failed')} ${say(`run.store.${open.problem}`)}`}</p>;
  }
  const unfinished = open.kind === 'found' ? open.runs[0] : undefined;
  if (unfinished !== undefined) {
    return (
      <OpenRunNotice run={unfinished} tenantId={tenantId} onContinue={jobs.continueFrom} onClosed={() => setTurn((n) => n + 1)} />
    );
  }
  return stage.kind === 'choosing' ? (
    <Chooser choice={choice} onPlan={(plan) => setStage({ kind: 'reviewing', plan })} />
  ) : (
    <Review
      plan={stage.plan}
      tenantName={tenantName}
      onBack={choose}
      onConfirm={(typed) => {
        setStage({ kind: 'choosing' });
        jobs.carryOut(stage.plan, typed);
      }}
    />
  );
};
