import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { attestationOf } from '../../checks/lib/attested';
import { ATTESTATIONS, type AttestationId } from '../../facts/records';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { AttestForm } from './AttestForm';
import { useAttestStyles } from './attestStyles';
import { keepsNothing, useKeepRecords } from './useKeepRecords';
import { revoke } from '../../facts/recordsStore';

export interface AttestationsProps {
  readonly ids: readonly string[];
  /** What stands beside a point: figures that it has to match. */
  readonly beside?: (id: AttestationId) => React.ReactNode;
}

/** What only a person can know, point by point: attested by name, date and note, and revocable. */
export const Attestations: React.FC<AttestationsProps> = ({ ids, beside }) => {
  const styles = useAttestStyles();
  const { say } = useText();
  const { records, me } = useReadiness().reading.facts;
  const points = ids.flatMap((id) => ATTESTATIONS.filter((known) => known === id));
  if (records.kind !== 'read' || me.kind !== 'read') {
    return <p className={styles.quiet}>{say(keepsNothing(records) ? 'ui.attest.failed' : 'ui.attest.notReady')}</p>;
  }
  return (
    <div className={styles.root}>
      <p className={styles.quiet}>{say('ui.attest.what')}</p>
      <ul className={styles.points}>
        {points.map((id) => (
          <Point key={id} id={id} beside={beside?.(id)} />
        ))}
      </ul>
    </div>
  );
};

function Point({ id, beside }: { readonly id: AttestationId; readonly beside: React.ReactNode }): React.ReactElement {
  const styles = useAttestStyles();
  const { say } = useText();
  const { records } = useReadiness().reading.facts;
  const { failed, keep } = useKeepRecords();
  const said = records.kind === 'read' ? attestationOf(records.value, id) : 'open';
  const what = say(`attest.${id}`);
  return (
    <li className={styles.point}>
      <div className={styles.what}>{what}</div>
      {beside}
      {said === 'open' ? (
        <AttestForm id={id} what={what} />
      ) : (
        <div>
          <div className={styles.by}>{say('ui.attest.by', { by: said.by, at: said.at })}</div>
          {said.note !== '' && <div className={styles.note}>{said.note}</div>}
          <DefaultButton
            text={say('ui.attest.revoke')}
            ariaLabel={say('ui.attest.revokeFor', { what })}
            onClick={() => {
              void keep((all) => revoke(all, id), say('ui.attest.revoked'));
            }}
          />
        </div>
      )}
      {failed && <div role="alert">{say('ui.attest.failed')}</div>}
    </li>
  );
}
