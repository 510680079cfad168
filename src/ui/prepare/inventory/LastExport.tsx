import * as React from 'react';
import type { InventoryRecord } from '../../../facts/records';
import { useText } from '../../text/TextContext';
import { useInventoryStyles } from './useInventoryStyles';

export interface LastExportProps {
  readonly record: InventoryRecord;
}

/** The export that is recorded: who, when, how much, and how to know its file. */
export const LastExport: React.FC<LastExportProps> = ({ record }) => {
  const styles = useInventoryStyles();
  const { say } = useText();
  if (record.kind === 'none') {
    return <p className={styles.quiet}>{say('inventory.last.none')}</p>;
  }
  const { by, at, counts, unread, fingerprint } = record;
  const objects = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p className={styles.line}>
        {say('inventory.last', { by, at })} {say('inventory.last.counts', { objects, unread: unread.length })}
      </p>
      <p className={styles.fingerprint}>{say('inventory.last.fingerprint', { fingerprint })}</p>
    </>
  );
};
