import * as React from 'react';
import { SECTION_IDS } from '../../../evidence/inventory/sections/section';
import { useReaderServices } from '../../services';
import { useReadiness } from '../../state/ReadingContext';
import { useText } from '../../text/TextContext';
import { CheckFile } from './CheckFile';
import { ExportWork } from './ExportWork';
import { LastExport } from './LastExport';
import { useInventoryStyles } from './useInventoryStyles';

/** The inventory: what it is and is not, the export, the file, and what was last saved. Stands in the card of P07. */
export const InventoryCard: React.FC = () => {
  const styles = useInventoryStyles();
  const { say } = useText();
  const { access } = useReaderServices();
  const { organization, me, records } = useReadiness().reading.facts;
  const record = records.kind === 'read' ? records.value.inventory : ({ kind: 'none' } as const);
  return (
    <>
      <p className={styles.line}>{say('inventory.what')}</p>
      <p className={styles.quiet}>{say('inventory.reads', { sections: SECTION_IDS })}</p>
      {access === 'watching' ? (
        <p className={styles.quiet}>{say('ui.watching')}</p>
      ) : organization.kind === 'unread' || me.kind === 'unread' ? (
        <p className={styles.quiet}>{say('inventory.notRead')}</p>
      ) : (
        <ExportWork organization={organization.value} me={me.value} record={record} />
      )}
      <LastExport record={record} />
      <CheckFile record={record} />
    </>
  );
};

export default InventoryCard;
