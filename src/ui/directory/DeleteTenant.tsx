import * as React from 'react';
import { locksIn, stopOf } from '../../checks/roadMap';
import { Heading } from '../frame/Heading';
import { CopyButton } from '../kit/CopyButton';
import { PortalButton } from '../kit/PortalButton';
import { AttestDeleted } from '../closing/AttestDeleted';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { EntraList } from './EntraList';

const STUCK = [
  'ui.dir.delete.stuck.wait',
  'ui.dir.delete.stuck.hidden',
  'ui.dir.delete.stuck.devOps',
  'ui.dir.delete.stuck.free',
  'ui.dir.delete.stuck.support'
] as const;

/** The end, in Entra: what it will check, what to press, what to try when it fails, and who says that it is done. */
export const DeleteTenant: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  const { reading, reports } = useReadiness();
  const { organization } = reading.facts;
  const early = locksIn(reports, stopOf('D08').waitsFor).length > 0;
  const { id, displayName, initialDomain } =
    organization.kind === 'read' ? organization.value : { id: '', displayName: '', initialDomain: '' };
  return (
    <>
      <p className={styles.band}>{say('ui.dir.delete.final')}</p>
      <Heading level={3} className={styles.pathTitle}>
        {say('ui.dir.delete.list')}
      </Heading>
      <p className={styles.quiet}>{say('ui.dir.delete.list.what')}</p>
      <EntraList />
      <Heading level={3} className={styles.pathTitle}>
        {say('ui.dir.delete.how')}
      </Heading>
      <ol className={styles.path}>
        <li>{say('ui.dir.delete.1', { domain: initialDomain })}</li>
        <li>
          {say('ui.dir.delete.2', { name: displayName, id })}{' '}
          <CopyButton text={id} name={say('ui.copy.thing', { thing: say('ui.dir.delete.tenantId') })} />
        </li>
        <li>{say('ui.dir.delete.3')}</li>
        <li>{say('ui.dir.delete.4')}</li>
        <li>{say('ui.dir.delete.5')}</li>
      </ol>
      <div className={styles.actions}>
        <PortalButton page="manageTenants" />
      </div>
      <Heading level={3} className={styles.pathTitle}>
        {say('ui.dir.delete.stuck')}
      </Heading>
      <ol className={styles.path}>
        {STUCK.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ol>
      <p className={styles.quiet}>{say('ui.dir.delete.tell')}</p>
      <div className={styles.actions}>
        <PortalButton page="support" />
      </div>
      <Heading level={3} className={styles.pathTitle}>
        {say('ui.dir.delete.attest')}
      </Heading>
      <p className={styles.quiet}>{say('ui.dir.delete.attest.what')}</p>
      {early && <p className={styles.band}>{say('ui.dir.delete.attest.early')}</p>}
      <AttestDeleted />
    </>
  );
};
