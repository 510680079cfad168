import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { csv } from '../../evidence/csv';
import type { Attestation, Records } from '../../facts/records';
import { revoke } from '../../facts/recordsStore';
import { Heading } from '../frame/Heading';
import { Glyph } from '../kit/Glyph';
import { saveText } from '../kit/saveText';
import { useKeepRecords } from '../panel/useKeepRecords';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { KeptInventoryLine } from './KeptInventoryLine';
import { KeptRunsList } from './KeptRunsList';
import { useKeptInventory } from './useKeptInventory';
import { useKeptRuns } from './useKeptRuns';
import { WhatWasClosed } from './WhatWasClosed';

export interface ClosingPageProps {
  readonly said: Attestation;
  readonly records: Records;
}

const REMAINS = [
  'ui.closed.remains.data',
  'ui.closed.remains.users',
  'ui.closed.remains.invoices',
  'ui.closed.remains.azure'
] as const;
const NEXT = ['ui.closed.next.registrar', 'ui.closed.next.sso', 'ui.closed.next.payment', 'ui.closed.next.mail'] as const;

/** After the end. Everything here is known to this browser: a deleted directory answers nothing. */
const ClosingPage: React.FC<ClosingPageProps> = ({ said, records }) => {
  const styles = useStepStyles();
  const { say } = useText();
  const { access } = useReaderServices();
  const { refused, facts, phase } = useReadiness().reading;
  const { failed, keep } = useKeepRecords();
  const kept = useKeptRuns(records.tenantId);
  const inventory = useKeptInventory(records.tenantId);
  const answers = facts.organization.kind === 'read' && refused === 'none' && phase === 'done' && facts.organization.readAt > said.at;
  const saveAttestations = (): void => {
    const head = [say('ui.closed.csv.what'), say('ui.closed.csv.by'), say('ui.closed.csv.at'), say('ui.closed.csv.note')];
    saveText('attestations.csv', 'text/csv', csv(head, records.attestations.map(({ id, by, at, note }) => [say(`attest.${id}`), by, at, note])));
  };
  return (
    <article className={styles.root}>
      <Heading level={1} className={styles.title}>
        {say('ui.closed.title')}
      </Heading>
      <p className={styles.lead}>{say('ui.closed.said', said)}</p>
      {said.note !== '' && <p className={styles.finding}>{said.note}</p>}
      {answers && <p className={styles.band}>{say('ui.closed.answers')}</p>}
      <Heading level={2} className={styles.section}>
        {say('ui.closed.what')}
      </Heading>
      <WhatWasClosed records={records} runs={kept} inventory={inventory} />
      <Lines title={say('ui.closed.remains')} lines={REMAINS.map((line) => say(line))} />
      <Heading level={2} className={styles.section}>
        {say('ui.closed.keep')}
      </Heading>
      <ul className={styles.path}>
        <li>
          <KeptInventoryLine record={records.inventory} inventory={inventory} />
        </li>
        <li>{records.runbook.kind === 'saved' ? say('ui.closed.keep.runbook', records.runbook) : say('ui.closed.keep.noRunbook')}</li>
      </ul>
      <KeptRunsList kept={kept} />
      <div className={styles.actions}>
        <DefaultButton text={say('ui.closed.keep.attestations')} onRenderIcon={() => <Glyph name="download" />} onClick={saveAttestations} />
      </div>
      <Lines title={say('ui.closed.next')} lines={NEXT.map((line) => say(line))} />
      {access === 'acting' && (
        <>
          <Heading level={2} className={styles.section}>
            {say('ui.closed.mistake')}
          </Heading>
          <p className={styles.quiet}>{say('ui.closed.mistake.what')}</p>
          <div className={styles.actions}>
            <DefaultButton
              text={say('ui.closed.revoke')}
              onClick={() => {
                void keep((all) => revoke(all, 'directoryDeleted'), say('ui.closed.revoked'));
              }}
            />
          </div>
          {failed && <p role="alert">{say('ui.attest.failed')}</p>}
        </>
      )}
    </article>
  );
};

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): React.ReactElement {
  const styles = useStepStyles();
  return (
    <>
      <Heading level={2} className={styles.section}>
        {title}
      </Heading>
      <ul className={styles.path}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

export default ClosingPage;
