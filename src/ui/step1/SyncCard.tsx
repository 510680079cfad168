import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { readResults } from '../../run/ledger/results';
import { useRun } from '../run/RunContext';
import type { RunView } from '../run/runView';
import { useReadiness } from '../state/ReadingContext';
import { More } from '../tasks/More';
import { TaskWork } from '../tasks/TaskWork';
import { WorkCard } from '../tasks/WorkCard';
import { useWorkStyles } from '../tasks/workStyles';
import { useText } from '../text/TextContext';
import { SyncByPowerShell } from './SyncByPowerShell';

/** Whether Graph has just refused to turn synchronization off, in both of its versions. */
function wasRefused(view: RunView): boolean {
  return view.kind === 'ended' && view.plan.task === 'turnOffSync' && readResults(view.ledger).some(({ reason }) => reason === 'failure:badRequest');
}

function LookAgain(): React.ReactElement {
  const styles = useWorkStyles();
  const { say } = useText();
  const { reading, readAgain } = useReadiness();
  return (
    <div className={styles.more}>
      <DefaultButton
        text={say('step1.sync.look')}
        disabled={reading.onDemand.includes('organization')}
        onClick={async () => {
          await readAgain(['organization', 'users']);
        }}
      />
    </div>
  );
}

/** Directory synchronization, where there is or was any. */
export const SyncCard: React.FC = () => {
  const styles = useWorkStyles();
  const { say } = useText();
  const { view } = useRun();
  const { reading, reports } = useReadiness();
  const { organization, records } = reading.facts;
  const asked = records.kind === 'read' && records.value.syncOff.kind === 'asked';
  const on = organization.kind === 'read' && organization.value.directorySync === 'on';
  const was = organization.kind === 'read' && organization.value.lastSyncAt !== '';
  const here = view.kind !== 'idle' && view.home === 'turnOffSync';
  // Asked for, and its 72 hours are running: there is nothing to do but to look.
  const waiting = !here && reports.some(({ check, result }) => check.id === 'U01' && result.kind === 'waiting');
  const refused = React.useMemo(() => wasRefused(view), [view]);
  if (!on && !was && !asked && !here) {
    return <></>;
  }
  return (
    <WorkCard title={say('step1.sync')} check="U01" lead={on && !waiting ? say('step1.sync.lead') : undefined}>
      {waiting && <LookAgain />}
      {(on || here) && !waiting && (
        <>
          <p className={styles.quiet}>{say('step1.sync.uninstall')}</p>
          {refused && <p role="alert" className={styles.finding}>{say('step1.sync.powerShell.needed')}</p>}
          <TaskWork order={{ task: 'turnOffSync', choice: 'none' }} />
          <More title={say('step1.sync.onPremises')}>
            <p className={styles.finding}>{say('step1.sync.onPremises.what')}</p>
          </More>
          <More title={say('step1.sync.powerShell')} shown={refused}>
            <SyncByPowerShell />
          </More>
        </>
      )}
    </WorkCard>
  );
};
