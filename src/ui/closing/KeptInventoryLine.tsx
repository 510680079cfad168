import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { InventoryRecord } from '../../facts/records';
import { Glyph } from '../kit/Glyph';
import { GROWING_BUTTON } from '../kit/growingButton';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import type { InventoryHere } from './useKeptInventory';

export interface KeptInventoryLineProps {
  readonly record: InventoryRecord;
  readonly inventory: InventoryHere;
}

/** The inventory: who exported it when, and once more as a file while this browser holds it. */
export const KeptInventoryLine: React.FC<KeptInventoryLineProps> = ({ record, inventory: { held, outcome, save } }) => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <>
      {record.kind === 'exported' ? say('ui.closed.keep.inventory', record) : say('ui.closed.keep.noInventory')}{' '}
      {held.kind === 'kept' && held.kept.head.progress.kind === 'finished' && (
        <DefaultButton
          styles={GROWING_BUTTON}
          text={say(outcome === 'packing' ? 'ui.closed.keep.packing' : 'ui.closed.keep.saveInventory')}
          disabled={outcome === 'packing'}
          allowDisabledFocus
          onRenderIcon={() => <Glyph name="download" />}
          onClick={save}
        />
      )}
      {outcome === 'failed' && (
        <p role="alert" className={styles.finding}>
          {say('ui.closed.keep.packFailed')}
        </p>
      )}
    </>
  );
};
