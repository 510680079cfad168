import * as React from 'react';
import type { CheckId } from '../../checks/check';
import { CheckActions } from '../panel/CheckActions';
import { Objects } from '../panel/Objects';
import { useReadiness } from '../state/ReadingContext';
import type { StepState } from '../state/stepStates';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { AppsWork, RegistrationsWork } from './AppsWork';
import { CheckCard } from './CheckCard';
import { DeleteTenant } from './DeleteTenant';
import { DirectorySection } from './DirectorySection';
import DomainSection from './DomainSection';
import { ExternalWork } from './ExternalWork';
import { LastActs } from './LastActs';
import { LeftAlone } from './LeftAlone';

export interface DirectoryPageProps {
  readonly state: StepState;
}

/** Step 5: what keeps the directory alive, one after another, and in the end the directory itself. */
const DirectoryPage: React.FC<DirectoryPageProps> = ({ state }) => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <>
      <DomainSection state={state} />
      <DirectorySection title={say('ui.dir.apps')}>
        <CheckCard id="D03" state={state}>
          <AppsWork />
        </CheckCard>
        <CheckCard id="D04" state={state}>
          <LeftAlone />
        </CheckCard>
      </DirectorySection>
      <DirectorySection title={say('ui.dir.registrations')}>
        <CheckCard id="D02" state={state}>
          <RegistrationsWork />
        </CheckCard>
      </DirectorySection>
      <DirectorySection title={say('ui.dir.external')}>
        <CheckCard id="D05" state={state}>
          <ExternalWork />
        </CheckCard>
      </DirectorySection>
      <DirectorySection title={say('ui.dir.devices')}>
        <CheckCard id="D09" state={state}>
          <p className={styles.band}>{say('ui.dir.devices.what')}</p>
          <Found id="D09" />
          <Actions id="D09" />
        </CheckCard>
      </DirectorySection>
      <DirectorySection title={say('ui.dir.products')}>
        <CheckCard id="S04" state={state}>
          <Actions id="S04" />
        </CheckCard>
        <CheckCard id="S06" state={state}>
          <Actions id="S06" />
        </CheckCard>
      </DirectorySection>
      <DirectorySection title={say('ui.dir.lost')}>
        <CheckCard id="D06" state={state} />
      </DirectorySection>
      <DirectorySection title={say('ui.dir.last')}>
        <CheckCard id="D07" state={state}>
          <LastActs />
        </CheckCard>
      </DirectorySection>
      <DirectorySection title={say('ui.dir.delete')}>
        <CheckCard id="D08" state={state}>
          <DeleteTenant />
        </CheckCard>
      </DirectorySection>
    </>
  );
};

function Actions({ id }: { readonly id: CheckId }): React.ReactElement {
  const report = useReadiness().reports.find(({ check }) => check.id === id);
  return report === undefined ? <></> : <CheckActions report={report} />;
}

/** By name, with copy and CSV. */
function Found({ id }: { readonly id: CheckId }): React.ReactElement {
  const styles = useStepStyles();
  const { say } = useText();
  const report = useReadiness().reports.find(({ check }) => check.id === id);
  // There may be thousands: they come when somebody asks for them.
  return report === undefined || report.result.findings.length === 0 ? (
    <></>
  ) : (
    <details className={styles.finding}>
      <summary className={styles.link}>{say('ui.dir.devices.list', { count: report.result.findings.length })}</summary>
      <Objects report={report} />
    </details>
  );
}

export default DirectoryPage;
