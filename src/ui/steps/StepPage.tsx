import * as React from 'react';
import type { CheckReport, StepId } from '../../checks/check';
import { Heading } from '../frame/Heading';
import { StandingMark } from '../frame/StandingMark';
import { CheckActions } from '../panel/CheckActions';
import { Boundary } from '../states/Boundary';
import { Skeleton } from '../states/Skeleton';
import type { StepState } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { LockNotice } from './LockNotice';
import { useStepStyles } from './stepStyles';
import { SubscriptionCards } from './SubscriptionCards';
import { TaskCards } from './TaskCards';

const PreparePage = React.lazy(() => import(/* webpackChunkName: 'prepare' */ '../prepare/PreparePage'));
const DirectoryPage = React.lazy(() => import(/* webpackChunkName: 'directory' */ '../directory/DirectoryPage'));
const DomainSection = React.lazy(() => import(/* webpackChunkName: 'directory' */ '../directory/DomainSection'));
const UsersPage = React.lazy(() => import(/* webpackChunkName: 'step1' */ '../step1/UsersPage'));
const MfaPage = React.lazy(() => import(/* webpackChunkName: 'mfa' */ '../mfa/MfaPage'));
const OpenRunBand = React.lazy(() => import(/* webpackChunkName: 'openRun' */ '../run/OpenRunBand'));

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
      <Boundary>
        <React.Suspense fallback={<Skeleton />}>
          <OpenRunBand />
          <Body step={state.step} state={state} />
        </React.Suspense>
      </Boundary>
    </article>
  );
};

/** What a step is made of. */
function Body({ step, state }: { readonly step: StepId; readonly state: StepState }): React.ReactElement {
  switch (step) {
    case 'users':
      return (
        <>
          <UsersPage />
          <TaskCards state={state} reports={state.reports.filter(({ check }) => check.id !== 'U01' && check.id !== 'U02')} />
        </>
      );
    case 'cancel':
      return (
        <>
          <DomainSection state={state} />
          <SubscriptionCards act="cancel" />
          <TaskCards state={state} reports={state.reports.filter(({ check }) => check.id !== 'D01')} workOf={cancelWork} />
        </>
      );
    case 'delete':
      return (
        <>
          <SubscriptionCards act="delete" />
          <TaskCards state={state} />
        </>
      );
    case 'mfa':
      return <MfaPage />;
    case 'prepare':
      return <PreparePage state={state} />;
    case 'directory':
      return <DirectoryPage state={state} />;
  }
}

/** Azure subscriptions have the longest clock of step 2: they are attested here already, not only where the directory goes. */
function cancelWork(report: CheckReport): React.ReactNode {
  return report.check.id === 'S06' ? <CheckActions report={report} /> : undefined;
}

export default StepPage;
