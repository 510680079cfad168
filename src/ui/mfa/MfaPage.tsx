import * as React from 'react';
import { whoRemains } from '../../checks/lib/people';
import { PortalButton } from '../kit/PortalButton';
import { Attestations } from '../panel/Attestations';
import { FindingRow } from '../panel/FindingRow';
import { ReadNow } from '../panel/ReadNow';
import { useRun } from '../run/RunContext';
import { useReadiness } from '../state/ReadingContext';
import { Skeleton } from '../states/Skeleton';
import { TaskWork } from '../tasks/TaskWork';
import { WorkCard } from '../tasks/WorkCard';
import { useWorkStyles } from '../tasks/workStyles';
import { useText } from '../text/TextContext';

/** Step 4: as a rule nobody is left whom it could be switched off for, and that comes first. */
const MfaPage: React.FC = () => {
  const { say } = useText();
  const { organization, me } = useReadiness().reading.facts;
  if (organization.kind === 'unread' || me.kind === 'unread') {
    return <Skeleton />;
  }
  return (
    <>
      <WorkCard title={say('mfa.perUser')} check="M01">
        <PerUser meId={me.value.id} />
      </WorkCard>
      <WorkCard title={say('mfa.providers')} check="M02" lead={say('mfa.providers.lead')}>
        <PortalButton page="mfaProviders" />
        <Attestations ids={['legacyMfaProviders']} />
      </WorkCard>
      <WorkCard title={say('mfa.policies')} check="M03" lead={say('mfa.policies.lead')}>
        <Policies />
      </WorkCard>
    </>
  );
};

function PerUser({ meId }: { readonly meId: string }): React.ReactElement {
  const styles = useWorkStyles();
  const { say } = useText();
  const { view } = useRun();
  const { reading, reports } = useReadiness();
  const { users } = reading.facts;
  const nobodyLeft = reports.find(({ check }) => check.id === 'M01')?.result.message.key === 'check.M01.nobodyElse';
  const here = view.kind !== 'idle' && view.home === 'disableMfa';
  return (
    <>
      {nobodyLeft && <p className={styles.finding}>{say('mfa.nobody')}</p>}
      {!nobodyLeft && users.kind === 'read' && (
        <p className={styles.finding}>{say('mfa.left', { count: whoRemains(users.value, meId, '').count })}</p>
      )}
      <p className={styles.quiet}>{say('mfa.own')}</p>
      {(!nobodyLeft || here) && (
        <>
          <ReadNow ids={['perUserMfa']} />
          <TaskWork order={{ task: 'disableMfa', choice: 'none' }} />
          <div className={styles.more}>
            <PortalButton page="perUserMfa" />
          </div>
        </>
      )}
    </>
  );
}

/** What asks for MFA, by name: it is left alone. */
function Policies(): React.ReactElement {
  const { reports } = useReadiness();
  const findings = reports.find(({ check }) => check.id === 'M03')?.result.findings ?? [];
  return findings.length === 0 ? (
    <></>
  ) : (
    <ul>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingRow finding={finding} />
        </li>
      ))}
    </ul>
  );
}

export default MfaPage;
