import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { attest } from '../../facts/recordsStore';
import { useAttestStyles } from '../panel/attestStyles';
import { keepsNothing, useKeepRecords } from '../panel/useKeepRecords';
import { useReaderServices } from '../services';
import { addressOf } from '../state/address';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';

/** A named person says that the directory is gone: who that is can no longer be asked of Graph by then. */
export const AttestDeleted: React.FC = () => {
  const styles = useAttestStyles();
  const { say } = useText();
  const { host, clock, access } = useReaderServices();
  const { records, me } = useReadiness().reading.facts;
  const { failed, keep } = useKeepRecords();
  const known = me.kind === 'read' ? me.value.displayName || me.value.userPrincipalName : '';
  const [typed, setTyped] = React.useState(known);
  const [note, setNote] = React.useState('');
  const what = say('attest.directoryDeleted');
  if (access === 'watching') {
    return <p className={styles.quiet}>{say('ui.watching')}</p>;
  }
  if (records.kind === 'unread') {
    return <p className={styles.quiet}>{say(keepsNothing(records) ? 'ui.attest.failed' : 'ui.attest.notReady')}</p>;
  }
  const by = typed.trim();
  const submit = async (): Promise<void> => {
    const at = new Date(await host.serverTime().catch(() => clock.now())).toISOString();
    const kept = await keep((all) => attest(all, { id: 'directoryDeleted', by, at, note: note.trim() }), say('ui.closed.attested'));
    if (kept === 'kept') {
      host.address.go(addressOf({ kind: 'readiness' }));
    }
  };
  return (
    <div className={styles.root}>
      <div className={styles.what}>{what}</div>
      <div className={styles.form}>
        <TextField
          className={styles.field}
          label={say('ui.closed.name')}
          placeholder={say('ui.closed.nameHint')}
          value={typed}
          onChange={(_, text = '') => setTyped(text)}
        />
        <TextField
          className={styles.field}
          label={say('ui.attest.note')}
          placeholder={say('ui.attest.noteHint')}
          value={note}
          onChange={(_, text = '') => setNote(text)}
        />
      </div>
      <DefaultButton
        className={styles.after}
        text={say('ui.attest.button')}
        ariaLabel={say('ui.attest.buttonFor', { what })}
        disabled={by === ''}
        allowDisabledFocus
        onClick={submit}
      />
      {failed && (
        <div role="alert" className={styles.failed}>
          {say('ui.attest.failed')}
        </div>
      )}
    </div>
  );
};
