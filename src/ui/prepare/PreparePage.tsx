import * as React from 'react';
import type { CheckId, CheckReport } from '../../checks/check';
import { Heading } from '../frame/Heading';
import { CheckActions } from '../panel/CheckActions';
import { useText } from '../text/TextContext';
import { useStepStyles } from '../steps/stepStyles';
import { WhoStays } from '../step1/WhoStays';
import { TaskCards } from '../steps/TaskCards';
import type { StepState } from '../state/stepStates';
import { AgreementWork } from './AgreementWork';
import { BackupWork } from './BackupWork';
import { InventoryCard } from './inventory/InventoryCard';
import { RunbookCard } from './RunbookCard';
import { UsageWork } from './UsageWork';

export interface PreparePageProps {
  readonly state: StepState;
}

/** Who closes, under which agreement, what is written down, what is lost, what is saved, what nobody but a person knows. */
const ORDER: readonly CheckId[] = ['P01', 'P02', 'P03', 'P04', 'P10', 'P05', 'P07', 'P09', 'P12', 'P13', 'P06', 'P08', 'P11'];

/** Before you begin: everything that has to be known or kept before the first change. */
const PreparePage: React.FC<PreparePageProps> = ({ state }) => {
  const styles = useStepStyles();
  const { say } = useText();
  const placeOf = ({ check }: CheckReport): number => ORDER.indexOf(check.id);
  const reports = [...state.reports].sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <>
      <TaskCards state={state} reports={reports} workOf={workOf} />
      <section aria-labelledby="tenant-closure-runbook">
        <Heading level={2} id="tenant-closure-runbook" className={styles.section}>
          {say('ui.prepare.runbook')}
        </Heading>
        <RunbookCard />
      </section>
    </>
  );
};

function workOf(report: CheckReport): React.ReactNode {
  switch (report.check.id) {
    case 'P01':
      return <WhoStays />;
    case 'P05':
      return <AgreementWork report={report} />;
    case 'P07':
      return <InventoryCard />;
    case 'P09':
      return <UsageWork />;
    case 'P12':
      return <BackupWork />;
    default:
      // What somebody has to attest is asked in the card; what is only looked at leads to the panel.
      return report.check.actions.some(({ kind }) => kind === 'attest') ? <CheckActions report={report} /> : undefined;
  }
}

export default PreparePage;
