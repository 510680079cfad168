import * as React from 'react';
import { useRun } from '../run/RunContext';
import type { StepState } from '../state/stepStates';
import { useReadiness } from '../state/ReadingContext';
import { Skeleton } from '../states/Skeleton';
import { Step1 } from './Step1';

export interface Step1PageProps {
  readonly state: StepState;
}

/** Step 1, once it is known whose tenant this is and who acts. */
const Step1Page: React.FC<Step1PageProps> = ({ state }) => {
  const { organization, me } = useReadiness().reading.facts;
  const { view } = useRun();
  // Before the first reading there is nothing to sort; a run that is on shows itself all the same.
  if (organization.kind === 'unread' || me.kind === 'unread') {
    return <Skeleton />;
  }
  if (state.lock.kind === 'locked' && view.kind === 'idle') {
    return <></>;
  }
  return <Step1 tenantId={organization.value.id} tenantName={organization.value.displayName} me={me.value} />;
};

export default Step1Page;
