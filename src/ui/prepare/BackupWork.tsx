import * as React from 'react';
import { usageFinding, type UsageFactId } from '../../checks/lib/usage';
import type { AttestationId } from '../../facts/records';
import { Attestations } from '../panel/Attestations';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';

const BACKUPS = ['backupMail', 'backupOneDrive', 'backupSharePoint', 'backupTeams'] as const;

/** Which reports show what a backup has to hold. Teams keeps chats in mailboxes and files in SharePoint and OneDrive. */
const FIGURES: Readonly<Record<(typeof BACKUPS)[number], readonly UsageFactId[]>> = {
  backupMail: ['mailboxUsage'],
  backupOneDrive: ['oneDriveUsage'],
  backupSharePoint: ['sharePointUsage'],
  backupTeams: ['mailboxUsage', 'oneDriveUsage', 'sharePointUsage']
};

/** Each kind of backup is attested for itself, beside the figures that it has to match. */
export const BackupWork: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  const { access } = useReaderServices();
  return access === 'watching' ? (
    <p className={styles.quiet}>{say('ui.watching')}</p>
  ) : (
    <Attestations ids={BACKUPS} beside={(id) => <Figures id={id} />} />
  );
};

function Figures({ id }: { readonly id: AttestationId }): React.ReactElement {
  const styles = useStepStyles();
  const { say, tell } = useText();
  const { facts } = useReadiness().reading;
  const known = BACKUPS.find((each) => each === id);
  const lines = (known === undefined ? [] : FIGURES[known]).flatMap((report) => {
    const fact = facts[report];
    return fact.kind === 'read' ? [tell(usageFinding(report, fact.value).detail)] : [];
  });
  return (
    <div className={styles.quiet}>
      {lines.length === 0 ? say('ui.prepare.backup.noFigures') : lines.map((line) => <div key={line}>{line}</div>)}
    </div>
  );
}
