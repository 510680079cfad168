import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { Me } from '../../../facts/me';
import type { Organization } from '../../../facts/organization';
import type { InventoryRecord } from '../../../facts/records';
import { Glyph } from '../../kit/Glyph';
import { useAnnounce } from '../../kit/LiveRegion';
import { useText } from '../../text/TextContext';
import { ExportProgressView } from './ExportProgressView';
import { heldWords, lastWords } from './lastWords';
import { SectionTable } from './SectionTable';
import { useInventory, type InventoryControl } from './useInventory';
import { useInventoryStyles } from './useInventoryStyles';

export interface ExportWorkProps {
  readonly organization: Organization;
  readonly me: Me;
  readonly record: InventoryRecord;
}

/** Start, Stop, Continue, Save, and what came of it. */
export const ExportWork: React.FC<ExportWorkProps> = ({ organization, me, record }) => {
  const styles = useInventoryStyles();
  const speaker = useText();
  const { say } = speaker;
  const announce = useAnnounce();
  const control = useInventory(organization, me);
  const { held, work, last } = control.view;
  const said = lastWords(last, speaker);
  const state = work.kind === 'nothing' ? heldWords(held, record.kind === 'exported' ? record.fingerprint : '', speaker) : '';
  const told = `${said} ${state}`.trim();
  React.useEffect(() => {
    if (told !== '') {
      announce(told);
    }
  }, [announce, told]);
  return (
    <>
      <p className={styles.quiet}>{say('inventory.stays')}</p>
      {work.kind === 'exporting' && <ExportProgressView progress={work.progress} />}
      {said !== '' && <p className={styles.line}>{said}</p>}
      {state !== '' && <p className={styles.line}>{state}</p>}
      <Buttons control={control} />
      {work.kind !== 'exporting' && held.kind === 'finished' && <SectionTable sections={held.kept.finished} />}
    </>
  );
};

/** One primary button: what comes next. */
function Buttons({ control: { view, start, stop, save } }: { readonly control: InventoryControl }): React.ReactElement {
  const styles = useInventoryStyles();
  const { say } = useText();
  const { held, work } = view;
  const again = (from: 'anew' | 'continue') => () => start(from);
  if (work.kind === 'exporting') {
    return (
      <div className={styles.actions}>
        <DefaultButton text={say(work.stop === 'asked' ? 'inventory.stopping' : 'inventory.stop')} onRenderIcon={() => <Glyph name="stop" />} onClick={stop} />
      </div>
    );
  }
  switch (held.kind) {
    case 'loading':
      return <></>;
    case 'none':
    case 'failed':
      return (
        <div className={styles.actions}>
          <PrimaryButton text={say('inventory.start')} onClick={again('anew')} />
        </div>
      );
    case 'open':
      return (
        <div className={styles.actions}>
          <PrimaryButton text={say('inventory.continue')} onClick={again('continue')} />
          <DefaultButton text={say('inventory.again')} onClick={again('anew')} />
        </div>
      );
    case 'finished': {
      const packing = work.kind === 'packing';
      return (
        <div className={styles.actions}>
          <PrimaryButton text={say(packing ? 'inventory.saving' : 'inventory.save')} disabled={packing} allowDisabledFocus onRenderIcon={() => <Glyph name="download" />} onClick={save} />
          {held.kept.finished.some(({ state }) => state === 'unread') && (
            <DefaultButton text={say('inventory.readMissing')} disabled={packing} onClick={again('continue')} />
          )}
          <DefaultButton text={say('inventory.again')} disabled={packing} onClick={again('anew')} />
        </div>
      );
    }
  }
}
