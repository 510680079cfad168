import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { guarded, quoted, RECIPES } from '../../evidence/runbook/powerShell';
import { CopyButton } from '../kit/CopyButton';
import { useKeepRecords } from '../panel/useKeepRecords';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useWorkStyles } from '../tasks/workStyles';
import { useText } from '../text/TextContext';

/** The way that is left where Graph says that the property is read-only: lines to run, then a fresh read. */
export const SyncByPowerShell: React.FC = () => {
  const styles = useWorkStyles();
  const { say } = useText();
  const { host, clock, access } = useReaderServices();
  const { reading, readAgain } = useReadiness();
  const { failed, keep } = useKeepRecords();
  const { organization, me } = reading.facts;
  const recipe = RECIPES.find(({ id }) => id === 'sync');
  if (organization.kind === 'unread' || me.kind === 'unread' || recipe === undefined) {
    return <></>;
  }
  const { id } = organization.value;
  const lines = guarded({
    tenantId: id,
    cloud: host.cloud,
    scopes: recipe.scopes,
    wrongTenant: say('step1.sync.powerShell.wrongTenant'),
    lines: recipe.lines(quoted(id), quoted(''))
  });
  const done = async (): Promise<void> => {
    const at = new Date(await host.serverTime().catch(() => clock.now())).toISOString();
    const by = me.value.displayName || me.value.userPrincipalName;
    await keep((records) => ({ ...records, syncOff: { kind: 'asked', way: 'powerShell', by, at } }), say('step1.sync.powerShell.kept'));
    await readAgain(['organization', 'users']);
  };
  return (
    <>
      <p className={styles.finding}>{say('step1.sync.powerShell.what')}</p>
      <pre className={styles.lines} dir="ltr">
        {lines}
      </pre>
      <CopyButton text={lines} name={say('step1.sync.powerShell.copy')} label={say('step1.sync.powerShell.copy')} />
      {access === 'acting' && <DefaultButton text={say('step1.sync.powerShell.done')} onClick={done} />}
      {failed && <p role="alert">{say('step1.sync.powerShell.notKept')}</p>}
    </>
  );
};
