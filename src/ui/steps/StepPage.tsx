import * as React from 'react';
import type { StepId } from '../../checks/check';
import { Heading } from '../frame/Heading';
import { StandingMark } from '../frame/StandingMark';
import { Boundary } from '../states/Boundary';
import { Skeleton } from '../states/Skeleton';
import type { StepState } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { LockNotice } from './LockNotice';
import { useStepStyles } from './stepStyles';
import { SubscriptionCards } from './SubscriptionCards';
import { TaskCards } from './TaskCards';

const Step1Page = React.lazy(() => import(/* webpackChunkName: 'step1' */ '../step1/Step1Page'));

export interface StepPageProps {
  readonly state: StepState;
}

/** One step of the article: what it does, what is in its way, its tasks in order. A locked one can be read. */
const StepPage: React.FC<StepPageProps> = ({ state }) => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <article className={styles.root}>
      <div className={styles.head}>
        <Heading level={1} className={styles.title}>
          {say(`ui.step.${state.step}.name`)}
        </Heading>
        <span className={styles.standing}>
          <StandingMark state={state} />
        </span>
      </div>
      <p className={styles.lead}>{say(`ui.steps.${state.step}.what`)}</p>
      <LockNotice lock={state.lock} />
      <Own step={state.step} state={state} />
      <TaskCards state={state} />
    </article>
  );
};

/** What a step has beside its checks. */
function Own({ step, state }: { readonly step: StepId; readonly state: StepState }): React.ReactElement {
  switch (step) {
    case 'users':
      return (
        <Boundary>
          <React.Suspense fallback={<Skeleton />}>
            <Step1Page state={state} />
          </React.Suspense>
        </Boundary>
      );
    case 'cancel':
    case 'delete':
      return <SubscriptionCards act={step} lock={state.lock} />;
    case 'prepare':
    case 'mfa':
    case 'directory':
      return <></>;
  }
}

export default StepPage;
