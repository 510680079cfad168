import * as React from 'react';
import type { Records } from '../../facts/records';
import { Name } from '../kit/Name';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import type { InventoryHere } from './useKeptInventory';
import type { KeptRuns } from './useKeptRuns';

export interface WhatWasClosedProps {
  readonly records: Records;
  readonly runs: KeptRuns;
  readonly inventory: InventoryHere;
}

/** Which tenant it was: as last read, else as this browser wrote it down. */
export const WhatWasClosed: React.FC<WhatWasClosedProps> = ({ records, runs, inventory }) => {
  const styles = useStepStyles();
  const { say } = useText();
  const { organization } = useReadiness().reading.facts;
  const ofRuns = { name: '', initialDomain: runs.kind === 'found' ? (runs.runs[0]?.initialDomain ?? '') : '' };
  const written = inventory.held.kind === 'kept' ? inventory.held.kept.head.tenant : ofRuns;
  const { name: displayName, initialDomain } =
    organization.kind === 'read' ? { name: organization.value.displayName, initialDomain: organization.value.initialDomain } : written;
  const rows = [
    [say('ui.closed.tenant'), displayName],
    [say('ui.closed.id'), records.tenantId],
    [say('ui.closed.domain'), initialDomain]
  ] as const;
  return (
    <dl className={styles.pairs}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === '' ? say('ui.closed.unknown') : <Name text={value} />}</dd>
        </div>
      ))}
    </dl>
  );
};
