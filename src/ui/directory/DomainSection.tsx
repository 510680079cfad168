import * as React from 'react';
import type { StepState } from '../state/stepStates';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { CheckCard } from './CheckCard';
import { DirectorySection } from './DirectorySection';
import { DomainWork } from './DomainWork';

export interface DomainSectionProps {
  readonly state: StepState;
}

/** Custom domains: in step 2, because Microsoft asks for them before a subscription is cancelled, and in step 5. */
const DomainSection: React.FC<DomainSectionProps> = ({ state }) => {
  const styles = useStepStyles();
  const { say } = useText();
  const domains = useReadiness().reports.find(({ check }) => check.id === 'D01');
  const open = domains !== undefined && domains.result.kind !== 'pass';
  return (
    <DirectorySection title={say('ui.dir.domains')}>
      {open && <p className={styles.band}>{say('ui.subs.domainsFirst')}</p>}
      <CheckCard id="D01" state={state}>
        <DomainWork />
      </CheckCard>
    </DirectorySection>
  );
};

export default DomainSection;
