import * as React from 'react';
import type { StepState } from '../state/stepStates';
import { useText } from '../text/TextContext';

export interface Step1PageProps {
  readonly state: StepState;
}

/** Step 1: who stays, who goes. */
const Step1Page: React.FC<Step1PageProps> = () => {
  const { say } = useText();
  return <p>{say('ui.step1.later')}</p>;
};

export default Step1Page;
