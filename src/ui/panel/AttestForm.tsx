import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { AttestationId } from '../../facts/records';
import { attest } from '../../facts/recordsStore';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useAttestStyles } from './attestStyles';
import { useKeepRecords } from './useKeepRecords';

export interface AttestFormProps {
  readonly id: AttestationId;
  /** The sentence that is attested. */
  readonly what: string;
}

/** Says yes to one point in the acting admin's name. */
export const AttestForm: React.FC<AttestFormProps> = ({ id, what }) => {
  const styles = useAttestStyles();
  const { say } = useText();
  const { host, clock } = useReaderServices();
  const { me } = useReadiness().reading.facts;
  const { failed, keep } = useKeepRecords();
  const [note, setNote] = React.useState('');
  const submit = async (): Promise<void> => {
    const now = await host.serverTime().catch(() => clock.now());
    const by = me.kind === 'read' ? me.value.displayName || me.value.userPrincipalName : '';
    const at = new Date(now).toISOString();
    await keep((records) => attest(records, { id, by, at, note: note.trim() }), say('ui.attest.done'));
  };
  return (
    <div className={styles.form}>
      <TextField
        className={styles.field}
        ariaLabel={`${say('ui.attest.note')}: ${what}`}
        placeholder={say('ui.attest.noteHint')}
        value={note}
        onChange={(_, text = '') => setNote(text)}
      />
      <DefaultButton text={say('ui.attest.button')} ariaLabel={say('ui.attest.buttonFor', { what })} onClick={submit} />
      {failed && (
        <div role="alert" className={styles.failed}>
          {say('ui.attest.failed')}
        </div>
      )}
    </div>
  );
};
