import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { Verified } from '../../../evidence/inventory/verifyInventory';
import type { InventoryRecord } from '../../../facts/records';
import type { Speaker } from '../../../loc/speaker';
import { Glyph } from '../../kit/Glyph';
import { useReaderServices } from '../../services';
import { useText } from '../../text/TextContext';
import { loadEngine } from './engine';
import { useInventoryStyles } from './useInventoryStyles';

export interface CheckFileProps {
  readonly record: InventoryRecord;
}

type Checked = { readonly kind: 'nothing' } | { readonly kind: 'checking' } | { readonly kind: 'error' } | Verified;

function wordsOf(checked: Checked, record: InventoryRecord, { say }: Speaker): string {
  switch (checked.kind) {
    case 'nothing':
      return '';
    case 'checking':
      return say('inventory.check.checking');
    case 'error':
      return say('inventory.failed');
    case 'intact': {
      const { startedAt: at, by, tenant } = checked.manifest;
      const isRecorded = record.kind === 'exported' && record.fingerprint === checked.fingerprint;
      return isRecorded ? say('inventory.check.recorded', { at }) : say('inventory.check.other', { at, by, tenant: tenant.name });
    }
    case 'altered':
      return say('inventory.check.altered', checked);
    case 'incomplete':
    case 'notOurs':
      return say(`inventory.check.${checked.kind}`);
  }
}

/** Checks a file that was saved before: whether a byte of it is not as it was written, and whether it is the one. */
export const CheckFile: React.FC<CheckFileProps> = ({ record }) => {
  const styles = useInventoryStyles();
  const speaker = useText();
  const { clock } = useReaderServices();
  const input = React.useRef<HTMLInputElement>(null);
  const [checked, setChecked] = React.useState<Checked>({ kind: 'nothing' });
  const check = async (file: File): Promise<void> => {
    setChecked({ kind: 'checking' });
    try {
      const { verifyInventory, blobSource } = await loadEngine();
      setChecked(await verifyInventory(blobSource(file), clock));
    } catch {
      setChecked({ kind: 'error' });
    }
  };
  return (
    <>
      <div className={styles.actions}>
        <DefaultButton
          text={speaker.say('inventory.check')}
          disabled={checked.kind === 'checking'}
          allowDisabledFocus
          onRenderIcon={() => <Glyph name="planApproved" />}
          onClick={() => input.current?.click()}
        />
        <input
          ref={input}
          type="file"
          accept=".zip"
          hidden
          aria-label={speaker.say('inventory.check.input')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again.
            target.value = '';
            if (file !== undefined) {
              void check(file);
            }
          }}
        />
      </div>
      <p role="status" className={styles.line}>
        {wordsOf(checked, record, speaker)}
      </p>
    </>
  );
};
